import type { LayoutTable } from '@jiheng/core/layout'
import { cleanText } from './clean-text.ts'
import { textLines } from './text-lines.ts'

/** How cells are set, in points. */
export interface RowMeasures {
  readonly size: number
  /** From line to line. */
  readonly line: number
  /** What a row is at least. */
  readonly lowest: number
  /** Margins of a cell, left and right together, and above and below together. */
  readonly sides: number
  readonly ends: number
}

/**
 * How high each row of a table becomes, in points: an estimate, since every program has fonts of its own. A merged cell
 * makes the last of its rows taller, as word processors do.
 *
 * @param widths Of the columns, in points.
 */
export function rowHeights(
  table: LayoutTable,
  widths: readonly number[],
  { size, line, lowest, sides, ends }: RowMeasures,
): readonly number[] {
  const heights = table.rows.map(() => lowest)
  const cells = table.rows.flatMap((row, top) =>
    row.cells.map((cell) => ({ ...cell, top, bottom: Math.min(top + cell.rowspan, table.rows.length) })),
  )
  for (const { text, column, colspan, top, bottom } of cells.toSorted((a, b) => a.rowspan - b.rowspan)) {
    if (text === '') continue
    const width = widths.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)
    const needed = textLines(cleanText(text), (width - sides) / size) * line + ends
    const there = heights.slice(top, bottom).reduce((a, b) => a + b, 0)
    if (needed > there) heights[bottom - 1] = (heights[bottom - 1] ?? 0) + needed - there
  }
  return heights
}
