import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, soundsLikeMoney, type Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { columnsUnder } from './lay-on.ts'

type Row = { readonly tokens: readonly Token[]; readonly strip: Strip }

const isMoneyLabel = ({ role, cell }: Token): boolean =>
  role === 'money' || (role === undefined && !isMoneyText(cell.text) && soundsLikeMoney(cell.text))

/**
 * The labels of a row that holds money labels only, side by side, with their amounts in the row below: "合计 | 其中：财政拨款 |
 * 其他资金". A label may stand beside them. Undefined where the row is none.
 */
export const moneyHeaderOf = ({ tokens }: Row, below: Row | undefined): readonly Cell[] | undefined => {
  const [first] = tokens
  if (!first || !below) return undefined
  const labels = isMoneyLabel(first) && first.role === 'money' ? tokens : tokens.slice(1)
  if (labels.length < 2 || !labels.every(isMoneyLabel) || !labels.some(({ role }) => role === 'money')) return undefined
  if (labels !== tokens && first.role !== 'section' && first.role !== 'money-group' && first.role !== undefined)
    return undefined
  if (labels !== tokens && isMoneyText(first.cell.text)) return undefined
  const cells = labels.map(({ cell }) => cell)
  return underMoneyHeader(below, cells) ? cells : undefined
}

/** The amounts below such labels, one for each that has one; undefined where the row holds anything else. */
export const underMoneyHeader = (
  { tokens }: Row,
  labels: readonly Cell[],
): readonly (readonly [label: Cell, amount: Cell])[] | undefined => {
  const cells = tokens.map(({ cell }) => cell)
  if (cells.length === 0 || cells.length > labels.length) return undefined
  if (tokens.some(({ role, cell }) => role !== undefined || !isMoneyText(cell.text))) return undefined
  if (cells.length === labels.length) return cells.flatMap((cell, i) => (labels[i] ? [[labels[i], cell] as const] : []))
  const pairs = cells.flatMap((cell) => {
    const label = labels.find(({ column }) => column === cell.column)
    return label ? [[label, cell] as const] : []
  })
  return pairs.length === cells.length ? pairs : undefined
}

const isAmountLabel = (text: string): boolean =>
  /^(预算|年度|当年)*(金额|预算金额|预算数|预算)(\(.{1,4}\))?$/.test(bare(text))

/**
 * The labels that stand over lines of money, each beside the column of its amounts: "部门预算支出 | 预算金额 | 收入来源 | 预算金额",
 * two of them or more. Undefined where the row announces none.
 */
export const lineHeadersOf = ({ tokens }: Row, below: Row | undefined): readonly Cell[] | undefined => {
  const at = tokens.findIndex(({ cell }) => isAmountLabel(cell.text)) - 1
  const pairs = tokens.slice(Math.max(0, at))
  if (at < 0 || at > 1 || pairs.length < 4 || pairs.length % 2 > 0) return undefined
  if (!pairs.every(({ cell }, i) => (i % 2 === 1) === isAmountLabel(cell.text) && !isMoneyText(cell.text)))
    return undefined
  const next = below?.tokens ?? []
  const lines = next.length >= 2 && next.every(({ cell }, i) => (i % 2 === 1) === isMoneyText(cell.text))
  return lines ? pairs.flatMap(({ cell }, i) => (i % 2 === 0 ? [cell] : [])) : undefined
}

const isGroupLabel = (text: string): boolean =>
  text.length <= 16 && /(资金|收入|支出|经费|预算|来源|用途|构成|结构|性质|投入)/.test(text) && !isMoneyText(text)

/**
 * The labels over pairs of labels and amounts: "收入 | 支出" over "财政拨款 | 300 | 基本支出 | 200". Undefined where the row
 * announces none.
 */
export const pairHeadersOf = ({ tokens, strip }: Row, below: Row | undefined): readonly Cell[] | undefined => {
  const next = below?.tokens ?? []
  const labels = next.filter(({ cell }) => !isMoneyText(cell.text))
  const groups = tokens.slice(-labels.length).map(({ cell }) => cell)
  if (labels.length < 2 || tokens.length - groups.length > 1 || groups.length < labels.length) return undefined
  if (below?.strip.grid !== strip.grid || next.length !== 2 * labels.length) return undefined
  if (!next.every(({ cell }, i) => (i % 2 === 1) === isMoneyText(cell.text))) return undefined
  const named = groups.every(({ text }) => isGroupLabel(text)) && new Set(groups.map(({ text }) => text)).size > 1
  const over = !strip.ruled || groups.every(({ column }, i) => column === labels[i]?.cell.column)
  return named && over && labels.some(isMoneyLabel) ? groups : undefined
}

/**
 * The labels over the labels of amounts: "资金来源 | 资金用途" over "财政拨款 | 其他资金 | 基本支出 | 项目支出", two or more below
 * each. Undefined where the row announces none.
 */
export const groupHeadersOf = ({ tokens, strip }: Row, below: Row | undefined): readonly Cell[] | undefined => {
  const labels = below?.tokens.map(({ cell }) => cell) ?? []
  if (labels.length < 4 || !below?.tokens.every(isMoneyLabel)) return undefined
  const columns = columnsUnder(
    tokens.map(({ cell }) => cell),
    strip.ruled,
  )
  const last = (i: number) =>
    strip.ruled || i < columns.length - 1 ? (columns[i]?.last ?? 0) : Number.POSITIVE_INFINITY
  const counts = columns.map(
    ({ first }, i) => labels.filter(({ column }) => first <= column && column <= last(i)).length,
  )
  const groups = columns.flatMap(({ cell }, i) => ((counts[i] ?? 0) > 1 ? [cell] : []))
  const all = counts.reduce((sum, count) => sum + (count > 1 ? count : 0), 0) === labels.length
  return all && groups.length > 1 && groups.every(({ text }) => isGroupLabel(text)) ? groups : undefined
}
