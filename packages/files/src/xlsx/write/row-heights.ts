import type { LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../../layout/clean-text.ts'
import { lineHeight, partLooks } from './cell-look.ts'
import { cellPadding, wholeHeight } from './sheet-units.ts'
import { textLines } from './text-lines.ts'

/** As in our Word files: 8 mm. */
const lowest = 22.5

/**
 * Height of each row of a table in points, so that every text has room in its cell: programs do not fit rows to merged
 * cells. A cell over several rows makes all of them taller by the same.
 *
 * @param widths Of the columns, in points.
 * @param size Of the type, in points.
 */
export function rowHeights(table: LayoutTable, widths: readonly number[], size: number): readonly number[] {
  const heights = table.rows.map(() => lowest)
  const cells = table.rows.flatMap((row, top) =>
    row.cells.map((cell) => ({ ...cell, top, rowspan: Math.min(cell.rowspan, table.rows.length - top) })),
  )
  for (const { text, column, colspan, top, rowspan } of cells.toSorted((a, b) => a.rowspan - b.rowspan)) {
    if (text === '') continue
    const width = widths.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
    const lines = textLines(cleanText(text), (width - cellPadding) / size)
    const needed = lines * lineHeight(size) + partLooks.cell.room
    const there = heights.slice(top, top + rowspan).reduce((a, b) => a + b, 0)
    if (needed <= there) continue
    for (let row = top; row < top + rowspan; row++)
      heights[row] = wholeHeight((heights[row] ?? 0) + (needed - there) / rowspan)
  }
  return heights
}
