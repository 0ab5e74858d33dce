/** Points of 1/72 inch, in which type and columns are measured. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72
