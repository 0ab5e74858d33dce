import type { Cell, Strip } from '../source/strip.ts'
import { isMoneyText, soundsLikeMoney, type Token } from '../words/label-cells.ts'
import { bare, isPeriodLine, isTotalLabel } from '../words/vocabulary.ts'
import { columnsUnder } from './lay-on.ts'
import { type MatrixColumn, nameOfColumn } from './money-matrix.ts'
import type { HeadRow } from './room.ts'

/** A table of money that is told by where its amounts stand. */
export interface MoneyGrid {
  readonly columns: readonly MatrixColumn[]
  /** The rows are 预算数, 执行数 …, the columns sources of money. */
  readonly turned: boolean
  /** The label beside a list of what is paid for: its rows are parts of it. */
  readonly group?: Cell
  /** A line that the header row itself prints, with its amount in the first column: "项目总额 | 900 | 2026年 | 2027年". */
  readonly line?: { readonly label: Cell; readonly amount: Cell }
}

const aboutMoney = /资金|预算|经费|拨款|投资|投入|支出|收入|金额|财政/

/** "项目支出明细预算", "支出内容及测算": what is paid for, item by item. */
const isCostList = /(支出|预算|经费|资金|成本).{0,6}(明细|内容|构成|测算)/

/** What may stand over the labels of the rows. */
const overLabels =
  /(来源|来源项目|渠道|年度|事项|安排|类型|类别|性质|名称|项目|科目|内容|构成|结构|用途|情况|资金|预算|经费)(\(.{1,4}\))?$/

const isAmount = ({ role, cell }: Token): boolean => role === undefined && isMoneyText(cell.text)

const isHeaderLabel = ({ role, cell }: Token): boolean =>
  (role === undefined || role === 'money-column' || role === 'money' || role === 'money-group') &&
  cell.text.length <= 20 &&
  !isMoneyText(cell.text) &&
  !/[。；;，]/.test(cell.text) &&
  /\p{Script=Han}/u.test(cell.text)

const isSource = ({ role, cell }: Token): boolean =>
  role === 'money' ||
  role === 'money-group' ||
  isTotalLabel(cell.text) ||
  soundsLikeMoney(cell.text) ||
  /^其他$/.test(bare(cell.text))

/** "合计", "其中：财政拨款": what a line of money is called, whatever stands beside it. */
const isLine = (token: Token): boolean => isSource(token) || isRowOfAll(token)

/** "预算数", "2025年" in front of the amounts of every source. */
const isRowOfAll = ({ role, cell }: Token): boolean => role === 'money-column' || isPeriodLine(cell.text)

/** "执行率%": of what stands beside it, whatever that is called. */
const isRate = ({ cell }: Token): boolean => /(率|进度)(\(%\)|%)?$/.test(bare(cell.text))

/** How far the amounts of a row stand to the left of their headers: by the label that a merged cell printed once. */
const shifts = [0, 1, 2, -1]

interface Under {
  readonly header: Token
  readonly amount: Cell
}

/** Each amount with the header over it; undefined where one has none. */
const under = (headers: readonly Token[], amounts: readonly Cell[], { ruled }: Strip): readonly Under[] | undefined => {
  for (const by of ruled ? [0] : shifts) {
    const pairs = amounts.flatMap((amount): readonly Under[] => {
      const header = headers.find(({ cell }) => cell.column === amount.column + by)
      return header ? [{ header, amount }] : []
    })
    if (pairs.length === amounts.length && pairs.every(({ header }) => isHeaderLabel(header))) return pairs
  }
  return undefined
}

/**
 * The columns of a table of money whose labels no list knows ("项目总投资 | 2024年 | 2025年", "合计 | 中央财政 | 区级财政"): labels
 * in this row, and in the row below a line of money with an amount under each of them. Undefined where the rows are none.
 */
export const moneyGridOf = ({ tokens, strip, below }: HeadRow): MoneyGrid | undefined => {
  const next = below?.tokens ?? []
  if (!below || below.strip.grid !== strip.grid || tokens.length < 2) return undefined
  const at = next.findIndex(isAmount)
  if (at === 0) return besideNoLabel(tokens, next, strip)
  const label = next[at - 1]
  const amounts = next.slice(at).filter(isAmount)
  const list = tokens.find(({ cell, role }) => role === undefined && isCostList.test(bare(cell.text)))
  const isItem = list !== undefined && label?.role === undefined && !isPeriodLine(label?.cell.text ?? '')
  if (at < 1 || at > 2 || !label || !(isItem || isLine(label))) return undefined
  // "资金总额 | 100 | 其他资金 | 20": pairs of labels and amounts are no columns.
  if (amounts.some((one, i) => next[at + i] !== one)) return undefined
  const { line, headers } = withoutLine(tokens)
  const cells = amounts.map(({ cell }) => cell)
  const pairs = under(
    line ? headers : tokens,
    line ? cells.filter(({ column }) => column !== line.amount.column) : cells,
    strip,
  )
  const [first] = pairs ?? []
  if (!pairs || !first || (line && cells[0]?.column !== line.amount.column)) return undefined
  const from = headers.indexOf(first.header)
  const front = headers.slice(0, from)
  const columns = headers.slice(from)
  if (!columns.every(isHeaderLabel)) return undefined
  if (!line && (front.length > 3 || !front.every(isFront))) return undefined
  if (!line && pairs.length < 2 && !isOne(first.header, front)) return undefined
  // Items are counted in other things than money too: without words for it they are no list of costs.
  if (isItem && (front.at(-1) === list || front.length === 0)) return undefined
  if (![...tokens, label].some(({ cell }) => aboutMoney.test(cell.text))) return undefined
  const turned = isRowOfAll(label)
  if (turned && (line || !pairs.every(({ header }) => isSource(header)))) return undefined
  // Sources over sources say nothing of what the amounts are.
  if (!turned && pairs.every(({ header }) => isSource(header) && header.role !== 'money-column') && !line)
    if (!pairs.some(({ header }) => /预算|执行|决算|安排|申请|批复|总投资/.test(header.cell.text))) return undefined
  const laid = columnsOf(columns, pairs, strip)
  if (!line) return { columns: laid, turned, ...(isItem ? { group: list.cell } : {}) }
  const { amount } = line
  const sum = { cell: amount, first: amount.column, last: amount.column + amount.colspan - 1, name: '预算' }
  return { columns: [sum, ...laid], turned: false, line }
}

/**
 * "资金总体情况（万元） | 上级下达 | 支出合计 | 执行率" over amounts alone: they are what stands beside the table. A rate among them
 * tells them from sources that stand side by side.
 */
const besideNoLabel = (
  [side, ...headers]: readonly Token[],
  next: readonly Token[],
  strip: Strip,
): MoneyGrid | undefined => {
  const amounts = next.filter(isAmount)
  const pairs = under(
    headers,
    amounts.map(({ cell }) => cell),
    strip,
  )
  if (!side || !pairs || pairs.length < 2 || !headers.every(isHeaderLabel) || !aboutMoney.test(side.cell.text))
    return undefined
  if (isMoneyText(side.cell.text) || side.role === 'field' || next.some(({ role }) => role !== undefined))
    return undefined
  if (strip.ruled && side.cell.rowspan < 2) return undefined
  if (!headers.some((header) => isRate(header) || header.role === 'money-column')) return undefined
  return { columns: columnsOf(headers, pairs, strip), turned: false }
}

const columnsOf = (headers: readonly Token[], pairs: readonly Under[], { ruled }: Strip): readonly MatrixColumn[] => {
  const over = new Set(pairs.map(({ header }) => header.cell))
  return columnsUnder(
    headers.map(({ cell }) => cell),
    ruled,
  ).map((column, i): MatrixColumn => {
    const isMoney = over.has(column.cell) || headers[i]?.role === 'money-column' || isPeriodLine(column.cell.text)
    return { ...column, name: nameOfColumn(column.cell.text), ...(isMoney ? {} : { text: true as const }) }
  })
}

/** "项目总额 | 900 | 2026年 | 2027年 | 备注": a line with its amount in front of the years of which it is the sum. */
const withoutLine = (
  tokens: readonly Token[],
): { readonly line?: NonNullable<MoneyGrid['line']>; readonly headers: readonly Token[] } => {
  const at = tokens.findIndex(isAmount)
  const label = tokens[at - 1]
  const amount = tokens[at]
  const years = tokens.slice(at + 1).filter(({ cell }) => isPeriodLine(cell.text) && !isMoneyText(cell.text))
  if (at < 1 || at > 2 || !label || !amount || label.role !== 'money' || years.length < 2) return { headers: tokens }
  return { line: { label: label.cell, amount: amount.cell }, headers: tokens.slice(at + 1) }
}

const isFront = ({ role, cell }: Token): boolean =>
  role !== 'goal' &&
  role !== 'goal-actual' &&
  cell.text.length <= 24 &&
  !isMoneyText(cell.text) &&
  (role === 'money' || role === 'money-group' || role === 'section' || overLabels.test(bare(cell.text)))

/** A single column of amounts needs a header that says so, and one over the labels of its rows. */
const isOne = (header: Token, front: readonly Token[]): boolean =>
  /^(预算)?(金额|资金|预算数|安排数)(\(.{1,4}\))?$/.test(bare(header.cell.text)) &&
  /(来源|项目|名称|类别|类型|性质)$/.test(bare(front.at(-1)?.cell.text ?? ''))
