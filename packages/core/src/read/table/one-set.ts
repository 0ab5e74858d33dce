import type { Cell } from '../source/strip.ts'
import type { Column } from './column.ts'

type Cells = ReadonlyMap<Column, Cell>

/** A row that fills only the whole term's set of two is an indicator all the same, without a target for the year. */
export const withOneSet = (cells: Cells, columns: readonly Column[]): Cells => {
  const isWhole = [...cells.keys()].some(({ name }) => name === 'name' || name === 'target')
  if (isWhole || !columns.some(({ name }) => name === 'termName')) return cells
  const all = new Map(cells)
  for (const [{ name }, cell] of cells) {
    const like = name === 'termName' ? 'name' : name === 'termLevel2' ? 'level2' : undefined
    const main = columns.find((column) => column.name === like)
    if (main && !all.has(main)) all.set(main, cell)
  }
  return all
}
