import { printedLine, sliceHeight, tallestRow, wholeHeight } from './sheet-units.ts'

/**
 * Heights of the sheet rows that one row becomes: one, or as many as a row too tall for a spreadsheet needs. They are
 * whole lines of 宋体 and 仿宋 high, as Excel and WPS set them, so that a page that ends between two of them cuts no line
 * there; programs that take other fonts may cut one.
 *
 * @param size Of the type, in points.
 *
 * @example
 * slices(30, 12) // [30]
 * slices(420, 12) // [114, 114, 114, 78]
 */
export function slices(height: number, size: number): readonly number[] {
  if (height <= tallestRow) return [height]
  const line = printedLine(size)
  const slice = Math.max(1, Math.floor(sliceHeight / line)) * line
  const whole = Math.ceil(height / slice) - 1
  return [...Array.from({ length: whole }, () => slice), wholeHeight(height - whole * slice)]
}
