/**
 * Pixels of a screen of 96 to the inch, the unit in which spreadsheet programs lay columns out: a width given in whole
 * pixels is kept as it is.
 */
export const pixels = (millimetres: number): number => Math.floor((millimetres / 25.4) * 96)
export const points = (pixel: number): number => pixel * 0.75

/** Pixels of a digit of the workbook's plain font, 宋体 11: widths of columns are counted in them. */
const digit = 8
/** The attribute `width` of a column. */
export const columnWidth = (pixel: number): number => pixel / digit

/** What a program leaves free at both sides of a cell together, in points. */
export const cellPadding = points(6)

/** Fonts that machines take instead of Chinese ones have taller lines than these: as many times the type size. */
export const linePitch = 1.45

/** From line to line of a text in 宋体 or 仿宋 in Excel, in points: three pixels more than the type (14.25 for 小四). */
export const printedLine = (size: number): number => points(Math.round(size / 0.75) + 3)

/** Excel draws no row taller than this, in points. */
export const tallestRow = 409.5
/** A row that has to be several is cut into rows of this height, so that pages break between them with little left over. */
export const sliceHeight = 120

/** Heights are kept in whole pixels. */
export const wholeHeight = (height: number): number => Math.ceil(height / 0.75) * 0.75
