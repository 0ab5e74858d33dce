import { cleanLabel } from '../../form/labels.ts'
import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { blankIn } from './blanks.ts'

/** A column of a table of money: 年初预算数, 执行率 … */
export interface MatrixColumn {
  readonly cell: Cell
  readonly name: string
}

/** "全年预算数（A）" → "全年预算数". */
const columnOf = (text: string): string => cleanLabel(plain(text)).replace(/\((%|[A-Z](\/[A-Z])?|[\d\s]+分?)\)$/, '')

/** The money columns that a header row announces: two or more, or one beside 名称; undefined where it is none. */
export const matrixOf = (tokens: readonly Token[]): readonly MatrixColumn[] | undefined => {
  const columns = tokens.filter(({ role }) => role === 'money-column')
  const named = tokens.some(({ cell }) => bare(cell.text) === '名称')
  if (columns.length < 2 && !(named && columns.length === 1)) return undefined
  if (tokens.some(({ role, cell }) => role === undefined && isMoneyText(cell.text))) return undefined
  return columns.map(({ cell }) => ({ cell, name: columns.length === 1 ? '预算' : columnOf(cell.text) }))
}

/** The label of a matrix row and the cells behind it, or undefined where the row is none. */
export const matrixRowOf = (
  tokens: readonly Token[],
  matrix: readonly MatrixColumn[],
): { readonly label: Cell; readonly before: readonly Cell[]; readonly values: readonly Cell[] } | undefined => {
  const first = matrix[0]
  if (!first || tokens.some(({ role }) => role === 'goal' || role === 'field')) return undefined
  const at = tokens.findLastIndex(
    ({ role, cell }) =>
      role === 'money' || (role === undefined && cell.column < first.cell.column && !isMoneyText(cell.text)),
  )
  const label = tokens[at]?.cell
  const values = tokens.slice(at + 1).map(({ cell }) => cell)
  if (!label || values.some(({ text }) => !isMoneyText(text))) return undefined
  // Two texts in front of the amounts: a row of a task table, not of a money table.
  if (tokens.slice(0, at).some(({ role }) => role === undefined)) return undefined
  return { label, before: tokens.slice(0, at).map(({ cell }) => cell), values }
}

const shifts = [0, 1, -1, 2, -2]

/** One cell for each column of the matrix, blank where the row has none; a row that slipped is laid on again. */
export const amountsOf = (
  matrix: readonly MatrixColumn[],
  values: readonly Cell[],
  label: Cell,
  strip: Strip,
): readonly Cell[] => {
  const columns = new Set(matrix.map(({ cell }) => cell.column))
  const shift = shifts.find((by) => values.every(({ column }) => columns.has(column + by)))
  if (shift === undefined && values.length === matrix.length) return values
  return matrix.map(
    ({ cell }) =>
      values.find(({ column }) => column + (shift ?? 0) === cell.column) ?? blankIn(strip, cell.column, label),
  )
}
