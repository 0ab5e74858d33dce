import type { WordCell, WordRow } from './word-table.ts'

/** How far an edge may lie from that of the grid, as a share of the table's width. */
const tolerance = 0.015

/**
 * The cells of a row that takes fewer columns than the table has and does not say which: programs that know nothing of
 * spans give their cells widths alone. They are put where their edges fall on the grid; where one does not, or widths are
 * missing, the row stays as it is.
 *
 * @param edges Right edges of the grid's columns from the table's left.
 */
export function snapColumns({ cells, before, after }: WordRow, edges: readonly number[]): readonly WordCell[] {
  const taken = cells.reduce((sum, { colspan }) => sum + colspan, before + after)
  const whole = edges.at(-1) ?? 0
  const width = cells.reduce((sum, cell) => sum + cell.width, 0)
  const plain = before === 0 && after === 0 && cells.every((cell) => cell.colspan === 1 && cell.width > 0)
  if (!plain || taken >= edges.length || cells.length === 0 || whole <= 0) return cells
  let right = 0
  let column = 1
  const snapped: WordCell[] = []
  for (const cell of cells) {
    right += cell.width
    // Widths are measured by their own sum: a table that was stretched keeps those of its cells.
    const share = right / width
    const at = edges.findIndex((edge) => Math.abs(edge / whole - share) <= tolerance)
    if (at + 1 < column) return cells
    snapped.push({ ...cell, column, colspan: at + 2 - column })
    column = at + 2
  }
  return column === edges.length + 1 ? snapped : cells
}
