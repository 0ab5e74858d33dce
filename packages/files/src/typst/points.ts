/** Points of 1/72 inch, the unit of Typst's geometry here. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72

/** A length in the source, to the thousandth of a point. */
export const pt = (length: number): string => `${Math.round(length * 1000) / 1000}pt`
