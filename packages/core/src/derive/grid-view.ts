import type { Grid, GridCell } from '../blocks/blocks.ts'

/** Where a cell stands, and what it covers: row index from 0, columns from 1, both ends inclusive. */
export interface Seen {
  readonly cell: GridCell
  readonly row: number
  readonly last: number
}

/** A grid by rows and columns: merged cells stand in every place that they cover. */
export interface GridView {
  readonly rows: readonly (readonly Seen[])[]
  readonly at: (row: number, column: number) => Seen | undefined
}

/** @example viewOf(grid).at(2, 1)?.cell.text // the label that runs down beside row 3 */
export const viewOf = (grid: Grid): GridView => {
  const places = new Map<string, Seen>()
  const rows = grid.rows.map((row, y) =>
    row.cells.map((cell): Seen => {
      const seen = { cell, row: y, last: cell.column + cell.colspan - 1 }
      for (let r = y; r < y + cell.rowspan; r++)
        for (let c = cell.column; c <= seen.last; c++) places.set(`${r}.${c}`, seen)
      return seen
    }),
  )
  return { rows, at: (row, column) => places.get(`${row}.${column}`) }
}
