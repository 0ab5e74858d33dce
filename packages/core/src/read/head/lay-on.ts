import type { Cell } from '../source/strip.ts'

/** A column of a table in the head, by the cell that announces it and the grid columns below it (from 1, inclusive). */
export interface HeadColumn {
  readonly cell: Cell
  readonly first: number
  readonly last: number
}

/** Header cells as columns: in a ruled grid as wide as they are, else up to the next one. */
export const columnsUnder = (cells: readonly Cell[], ruled: boolean): readonly HeadColumn[] =>
  cells.map((cell, i) => {
    const next = cells[i + 1]
    const last = ruled ? cell.column + cell.colspan - 1 : (next?.column ?? cell.column + 1) - 1
    return { cell, first: cell.column, last: Math.max(cell.column, last) }
  })

type Pairs<C> = readonly (readonly [C, Cell])[]

const place = <C extends HeadColumn>(
  columns: readonly C[],
  cells: readonly Cell[],
  fits: (column: C, cell: Cell) => boolean,
): Pairs<C> | undefined => {
  const used = new Set<C>()
  const pairs = cells.flatMap((cell): Pairs<C> => {
    const column = columns.find((one) => !used.has(one) && fits(one, cell))
    if (!column) return []
    used.add(column)
    return [[column, cell]]
  })
  return pairs.length === cells.length ? pairs : undefined
}

const shifts = [1, -1, 2, -2]

/** Each cell to the column nearest to it, in order. */
const nearest = <C extends HeadColumn>(columns: readonly C[], cells: readonly Cell[]): Pairs<C> => {
  let from = 0
  return cells.flatMap((cell, i): Pairs<C> => {
    const open = columns.slice(from, columns.length - (cells.length - 1 - i))
    const column = open.reduce<C | undefined>(
      (best, one) => (best && Math.abs(best.first - cell.column) <= Math.abs(one.first - cell.column) ? best : one),
      undefined,
    )
    if (!column) return []
    from = columns.indexOf(column) + 1
    return [[column, cell]]
  })
}

/**
 * The cells of a row by column: where they stand below their headers; in a text whose merged cells are lost by a common
 * shift, or in order where their number says all. Undefined where there are more cells than columns.
 *
 * @example laidOn(columns, cells, strip.ruled)?.get(columns[0]) // the cell below the first header
 */
export const laidOn = <C extends HeadColumn>(
  columns: readonly C[],
  cells: readonly Cell[],
  ruled: boolean,
): ReadonlyMap<C, Cell> | undefined => {
  if (cells.length > columns.length) return undefined
  const exact = place(columns, cells, ({ first }, { column }) => first === column)
  const within = () =>
    ruled ? place(columns, cells, ({ first, last }, { column }) => first <= column && column <= last) : undefined
  const inOrder = () =>
    cells.length === columns.length
      ? place(columns, cells, (column, cell) => columns.indexOf(column) === cells.indexOf(cell))
      : undefined
  const shifted = () => {
    for (const by of ruled ? [] : shifts) {
      const pairs = place(columns, cells, ({ first }, { column }) => first === column + by)
      if (pairs) return pairs
    }
    return undefined
  }
  return new Map(exact ?? within() ?? inOrder() ?? shifted() ?? nearest(columns, cells))
}
