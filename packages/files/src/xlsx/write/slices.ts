import { sliceHeight, tallestRow, wholeHeight } from './sheet-units.ts'

/**
 * Heights of the sheet rows that one row becomes: one, or as many as a row too tall for a spreadsheet needs. They are
 * whole lines high, so that a page that ends between two of them cuts no line.
 *
 * @param line Height of a line of the text, in points.
 *
 * @example
 * slices(30, 15) // [30]
 * slices(420, 15) // [120, 120, 120, 60]
 */
export function slices(height: number, line: number): readonly number[] {
  if (height <= tallestRow) return [height]
  const slice = Math.max(1, Math.floor(sliceHeight / line)) * line
  const whole = Math.ceil(height / slice) - 1
  return [...Array.from({ length: whole }, () => slice), wholeHeight(height - whole * slice)]
}
