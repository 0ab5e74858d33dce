import type { Grid } from '@jiheng/core/blocks'
import { relativeWidths } from '../flow/relative-widths.ts'
import type { Sheet } from './sheet.ts'
import type { UsedGrid } from './used-grid.ts'

/** Excel's width of a column that no file gives one. */
const usualWidth = 8.43

/**
 * What a sheet says of the paper its table is printed on: the widths of the columns that the grid uses, each with the
 * unused ones behind it, and how the page lies.
 */
export function paperOfSheet({ widths, orientation }: Sheet, grid: UsedGrid): Pick<Grid, 'widths' | 'orientation'> {
  const starts = new Map<number, number>()
  for (const { cells } of grid.rows) for (const { column, sheetColumn } of cells) starts.set(column, sheetColumn)
  const columns = Array.from({ length: grid.columns }, (_, i) => starts.get(i + 1))
  const known = widths !== undefined && columns.every((column) => column !== undefined)
  const sizes = columns.map((from = 1, i) => {
    const to = columns[i + 1] ?? from + 1
    return Array.from({ length: Math.max(1, to - from) }, (_, k) => widths?.get(from + k) ?? usualWidth).reduce(
      (sum, width) => sum + width,
    )
  })
  const relative = known ? relativeWidths(sizes) : undefined
  return { ...(relative && { widths: relative }), ...(orientation && { orientation }) }
}
