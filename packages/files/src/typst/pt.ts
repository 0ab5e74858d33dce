/** A length in points in the source of Typst, to the thousandth of a point. */
export const pt = (length: number): string => `${Math.round(length * 1000) / 1000}pt`
