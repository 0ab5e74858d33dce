import { twinOf } from '../../form/claims.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { columnsOf } from '../table/columns.ts'

/**
 * The header of a table that lists several projects, where it is printed in two rows: 项目名称 and what else is each
 * project's own in the first, 一级指标 … below a label that covers them in the second. `labels` are the cells that only
 * cover others. Undefined where the two rows are no such header.
 */
export const twoRowHeader = (
  first: Strip,
  second: Strip | undefined,
): { readonly header: Strip; readonly labels: readonly Cell[] } | undefined => {
  if (!second || second.grid !== first.grid || columnsOf(first) || !columnsOf(second)) return undefined
  const lowest = Math.min(...second.filled.map(({ column }) => column))
  const front = first.filled.filter(({ column }) => column < lowest)
  if (front.length === 0 || !front.some(({ text }) => twinOf(text) === 'project.name')) return undefined
  const behind = first.filled.filter(
    (cell) => cell.column >= lowest && cell.rowspan > 1 && !second.filled.some(({ column }) => column === cell.column),
  )
  const own = [...front, ...second.filled, ...behind].toSorted((a, b) => a.column - b.column)
  return {
    header: { ...first, cells: own, filled: own },
    labels: first.filled.filter((cell) => !own.includes(cell)),
  }
}
