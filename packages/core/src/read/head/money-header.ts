import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'

/**
 * The labels of a row that holds money labels only, side by side: "合计 | 其中：财政拨款 | 其他资金" over their amounts.
 * Undefined where the row is none.
 */
export const moneyHeaderOf = (tokens: readonly Token[], strip: Strip): readonly Cell[] | undefined => {
  const [first] = tokens
  const labels = first?.role === 'money' ? tokens : tokens.slice(1)
  if (labels.length < 2 || labels.some(({ role }) => role !== 'money')) return undefined
  if (first && first.role !== 'money' && first.role !== 'section' && first.role !== undefined) return undefined
  const at = strip.cells.findIndex((cell) => cell === labels[0]?.cell)
  const isClose = labels.every(({ cell }, i) => strip.cells[at + i] === cell)
  return isClose ? labels.map(({ cell }) => cell) : undefined
}

/** The amounts below such labels, one for each that has one; undefined where the row holds anything else. */
export const underMoneyHeader = (
  tokens: readonly Token[],
  labels: readonly Cell[],
): readonly (readonly [label: Cell, amount: Cell])[] | undefined => {
  const cells = tokens.map(({ cell }) => cell)
  if (cells.length === 0 || cells.length > labels.length) return undefined
  if (tokens.some(({ cell, role }) => role !== undefined || !isMoneyText(cell.text))) return undefined
  if (cells.length === labels.length) return cells.flatMap((cell, i) => (labels[i] ? [[labels[i], cell] as const] : []))
  const pairs = cells.flatMap((cell) => {
    const label = labels.find(({ column }) => column === cell.column)
    return label ? [[label, cell] as const] : []
  })
  return pairs.length === cells.length ? pairs : undefined
}
