import type { SourceCell } from '@jiheng/core/correct'
import type { Cursor, SourceRow } from './source-rows.ts'

/**
 * The cells with a text in the rectangle between two cells; where rows have no columns, all of the rows.
 * @example cellsBetween(rows, { row: 4, cell: 1 }, { row: 5, cell: 1 })
 */
export const cellsBetween = (rows: readonly SourceRow[], from: Cursor, to: Cursor): readonly SourceCell[] => {
  const [first, last] = from.row <= to.row ? [from.row, to.row] : [to.row, from.row]
  const columns = [from, to].map(({ row, cell }) => rows[row]?.[cell]?.place.column)
  const [a, b] = columns
  const within = (column: number | undefined) =>
    a === undefined || b === undefined || column === undefined || (Math.min(a, b) <= column && column <= Math.max(a, b))
  return rows
    .slice(first, last + 1)
    .flatMap((row) => row.filter(({ raw, place }) => raw.trim() !== '' && within(place.column)))
}
