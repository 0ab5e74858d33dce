import { cleanLabel } from '../../form/labels.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import { plain } from '../../form/plain.ts'
import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, type Token } from '../words/label-cells.ts'
import { bare } from '../words/vocabulary.ts'
import { blankIn } from './blanks.ts'
import { columnsUnder, laidOn } from './lay-on.ts'
import { type NamedColumn, withSubColumns } from './sub-columns.ts'

/** A column of a table of money: 年初预算数, 执行率 …; `text`: 备注, 偏差原因 behind them. */
export interface MatrixColumn extends NamedColumn {
  readonly text?: true
}

/** "收入构成", "资金来源" in front of the labels of its rows: they are its parts. */
export const isMatrixGroup = (cell: Cell): boolean =>
  /(构成|结构)(\(.{1,8}\))?$|^(资金|收入)来源$|^(本级|省级|市级|县级|区级|中央|地方)资金$/.test(bare(cell.text))

/** "全年预算数（A）", "执行率（B/A×100%）", "得分（20分×执行率）" → "全年预算数", "执行率", "得分". */
export const nameOfColumn = (text: string): string =>
  cleanLabel(plain(text)).replace(/\((%|[A-Z]\d?([-/÷+×*][A-Z\d%]+)*%?|[\d\s]+分?([×*](预算)?执行率)?)\)$/, '')

/** Labels that may stand in front of the first money column: 资金来源, 名称, 项目资金. */
const isFront = (token: Token): boolean => token.role !== 'goal' && token.role !== 'goal-actual'

/** The money columns that a header row announces: two or more, or one beside 名称 or 资金来源; undefined where it is none. */
export const matrixOf = (
  tokens: readonly Token[],
  ruled: boolean,
  below: readonly Token[] = [],
): readonly MatrixColumn[] | undefined => {
  const count = tokens.filter(({ role }) => role === 'money-column').length
  const named = tokens.some(({ cell }) => /^(名称|(资金|预算|经费|收入)来源)$/.test(bare(cell.text)))
  if (count < 2 && !(named && count === 1)) return undefined
  if (tokens.some(({ role, cell }) => role === undefined && isMoneyText(cell.text))) return undefined
  const first = tokens.findIndex(({ role }) => role === 'money-column')
  // "年度预算数（万元）" over the labels of the rows is no column of money.
  const overLabels = below.some(
    ({ cell }) => cell.column === tokens[first]?.cell.column && cell.text !== '' && !isMoneyText(cell.text),
  )
  const at = overLabels && count > 2 ? first + 1 : first
  if (!tokens.slice(0, at).every(isFront)) return undefined
  const cells = tokens.slice(at)
  // A label that is no column of money behind another one: the row prints pairs, not columns.
  if (cells.some(({ role }) => role !== undefined && role !== 'money-column' && role !== 'money')) return undefined
  return columnsUnder(
    cells.map(({ cell }) => cell),
    ruled,
  ).map((column, i) => ({
    ...column,
    name: count === 1 ? '预算' : nameOfColumn(column.cell.text),
    ...(cells[i]?.role === undefined && !/金额|资金|收支/.test(column.cell.text) && !isOverAmount(column.cell, below)
      ? { text: true as const }
      : {}),
  }))
}

/** "决算比年初": a label that no list knows, with an amount right below it. */
const isOverAmount = ({ column }: Cell, below: readonly Token[]): boolean =>
  below.some(
    ({ role, cell }) => role === undefined && cell.column === column && /\d/.test(cell.text) && isMoneyText(cell.text),
  )

/** The columns with those that a second header row parts (全部 | 财政拨款); undefined where the row is none. */
export const withMatrixHeader = (
  matrix: readonly MatrixColumn[],
  tokens: readonly Token[],
  ruled: boolean,
): readonly MatrixColumn[] | undefined =>
  withSubColumns(matrix, tokens, ruled, ({ text, name }) => text === undefined && isMoneyColumn(name))

/** The label of a matrix row and the cells behind it, or undefined where the row is none. */
export const matrixRowOf = (
  tokens: readonly Token[],
  matrix: readonly MatrixColumn[],
):
  | {
      readonly label: Cell
      readonly before: readonly Cell[]
      readonly values: readonly Cell[]
      readonly texts: readonly Cell[]
    }
  | undefined => {
  const [first] = matrix
  if (!first || tokens.some(({ role }) => role === 'goal' || role === 'goal-actual' || role === 'field'))
    return undefined
  // "按收入性质分 | 按支出性质分" without amounts: another block of money begins.
  const groups = tokens.filter(({ role }) => role === 'money-group').length
  if (groups > 1 && groups === tokens.length) return undefined
  const begins = (cell: Cell): boolean => cell.column < first.first
  const amount = tokens.findIndex(({ cell, role }) => role === undefined && isMoneyText(cell.text))
  const behind = tokens.length > 0 && amount > 0 ? tokens.slice(amount) : []
  const before = amount > 0 ? tokens.slice(0, amount) : tokens
  const isLabel = ({ role, cell }: Token): boolean =>
    role === 'money' || role === 'money-column' || role === 'money-group' || (begins(cell) && !isMoneyText(cell.text))
  const at = before.findLastIndex(isLabel)
  const label = before[at]?.cell
  const texts = [...before.slice(at + 1), ...behind].filter(({ cell }) => !isMoneyText(cell.text))
  if (!label || texts.length > matrix.filter(({ text }) => text).length) return undefined
  if (amount < 0 && before[at]?.role !== 'money' && before[at]?.role !== 'money-group' && !begins(label))
    return undefined
  // Two texts in front of the amounts: a row of a task table, not of a money table.
  if (before.slice(0, at).some(({ role, cell }) => role === undefined && !isShortLabel(cell))) return undefined
  if (before.slice(0, at).filter(({ role }) => role === undefined).length > 1) return undefined
  return {
    label,
    before: before.slice(0, at).map(({ cell }) => cell),
    values: [...before.slice(at + 1), ...behind].flatMap(({ cell }) => (isMoneyText(cell.text) ? [cell] : [])),
    texts: texts.map(({ cell }) => cell),
  }
}

/** A label beside the labels of the rows, a word or two: "其中：". */
const isShortLabel = ({ text }: Cell): boolean => text.length <= 8 && /^[\p{Script=Han}\s（）()]+[:：]?$/u.test(text)

/** One cell for each money column of the matrix, blank where the row has none; a row that slipped is laid on again. */
export const amountsOf = (
  matrix: readonly MatrixColumn[],
  values: readonly Cell[],
  label: Cell,
  strip: Strip,
): ReadonlyMap<MatrixColumn, Cell> => {
  const money = matrix.filter(({ text }) => text === undefined)
  const laid =
    laidOn(money, values, strip.ruled) ??
    new Map(money.flatMap((column, i) => (values[i] ? [[column, values[i]] as const] : [])))
  return new Map(money.map((column) => [column, laid.get(column) ?? blankIn(strip, column.first, label)] as const))
}
