import type { DerivedCell } from '../api/types.ts'

const rowOf = ({ place }: DerivedCell): number => (place.table ?? 0) * 100_000 + (place.row ?? 0)

/** The cell that an arrow key leads to from a cell: the next in reading order, or the nearest of the next row; undefined where none is. */
export const stepThrough = (cells: readonly DerivedCell[], from: string, key: string): string | undefined => {
  const at = cells.findIndex(({ id }) => id === from)
  const here = cells[at]
  if (!here) return undefined
  if (key === 'ArrowRight') return cells[at + 1]?.id
  if (key === 'ArrowLeft') return cells[at - 1]?.id
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const down = key === 'ArrowDown'
  const rows = [...new Set(cells.map(rowOf))].toSorted((a, b) => (down ? a - b : b - a))
  const next = rows.find((row) => (down ? row > rowOf(here) : row < rowOf(here)))
  const column = here.place.column ?? 1
  // The last cell that begins at or before this column covers it; a row may begin further right.
  const row = cells.filter((cell) => rowOf(cell) === next)
  return (row.findLast(({ place }) => (place.column ?? 1) <= column) ?? row[0])?.id
}
