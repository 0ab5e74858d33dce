import type { LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../../layout/clean-text.ts'
import { wholeWidths } from '../../layout/whole-widths.ts'
import { cellPadding, points } from './sheet-units.ts'

/** Every cell with a text has room for so many Chinese characters in a line. */
const narrowest = 2

/**
 * Widths of a table's columns in pixels. They fill the width of the paper exactly; a table whose narrowest text would not
 * have room there is as much wider, and the program then prints the sheet smaller to fit the page.
 *
 * @param size Of the type, in points.
 * @param paper Width between the margins, in pixels.
 */
export function columnPixels(table: LayoutTable, size: number, paper: number): readonly number[] {
  const shares = table.columns.reduce((a, b) => a + b, 0)
  const wider = table.rows.reduce(
    (most, row) =>
      row.cells.reduce((widest, { text, column, colspan }) => {
        const share = table.columns.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
        const needed = cellPadding + Math.min(narrowest, Array.from(cleanText(text)).length) * size
        return text === '' ? widest : Math.max(widest, needed / ((points(paper) * share) / shares))
      }, most),
    1,
  )
  return wholeWidths(table.columns, Math.ceil(paper * wider))
}
