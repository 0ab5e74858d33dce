import type { DraftRow } from './draft.ts'
import type { LayoutRow } from './layout.ts'
import { tile } from './tile.ts'

/**
 * Tiles a grid whose indicator table has `more` columns than the template foresees, as the last cells of its rows: they
 * stand right of the grid, and the last cells of all other rows reach over to them.
 */
export const tileWith = (rows: readonly DraftRow[], width: number, more: number): readonly LayoutRow[] => {
  if (more === 0) return tile(rows, width)
  const narrow = rows.map((row) => (row.indicators && !row.under ? { ...row, cells: row.cells.slice(0, -more) } : row))
  return tile(narrow, width).map((row, r) => {
    const draft = rows[r]
    if (draft?.under) return row
    if (draft?.indicators) {
      const right = draft.cells.slice(-more).map((cell, i) => ({ ...cell, colspan: 1, column: width + 1 + i }))
      return { ...row, cells: [...row.cells, ...right] }
    }
    const cells = row.cells.map((cell) =>
      cell.column + cell.colspan - 1 === width ? { ...cell, colspan: cell.colspan + more } : cell,
    )
    return { ...row, cells }
  })
}
