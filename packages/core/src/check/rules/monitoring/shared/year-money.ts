import type { Form, FundLine, Printed } from '../../../../form/index.ts'
import { kept } from '../../../../form/kept.ts'
import { fenOf } from '../../../../queries/index.ts'
import { lastMonth } from '../../../../value/last-month.ts'

/** An amount of the money table: its cell, and whole fen. */
export interface Amount {
  readonly cell: Printed
  readonly fen: number
}

/** A line of the money table of a form that reports on the year: what was budgeted, spent so far, expected for the year. */
export interface YearLine {
  /** Its label, as the path of the money table has it. */
  readonly name: string
  /** With what was added to it or taken from it in the year. */
  readonly budget: Amount | undefined
  readonly executed: Amount | undefined
  readonly expected: Amount | undefined
  /** The last month that the amounts spent cover, 1 to 12; undefined where the form does not tell. */
  readonly month: number | undefined
}

const columns = {
  adjusted: /^(?:全年|调整后?|本年)预算|^预算(?:数|金额)?$|^调整预算/,
  initial: /^年初预算/,
  change: /^(?:预算)?调(?:整|增|减)数?$|^预算(?:追加|调整)/,
  expected: /预计.*(?:执行|支出)|(?:执行|支出).*预计/,
  executed: /(?:执行|支出)(?:数|金额|资金)?$/,
}

/** 预算数/全部: of a column in two parts, the first says what it holds, the second from which money. */
const split = (column: string): readonly [head: string, money: string] => {
  const [head = '', ...rest] = column.split('/')
  return [head, rest.join('/')]
}

const amountOf = (fund: FundLine | undefined): Amount | undefined => {
  const fen = fenOf(fund)
  return fund && fen !== undefined ? { cell: fund.amount, fen } : undefined
}

const lineOf = (form: Form, cells: readonly FundLine[]): YearLine => {
  const cell = (pattern: RegExp, other?: RegExp): FundLine | undefined =>
    cells.find(({ column }) => pattern.test(split(column)[0]) && !other?.test(split(column)[0]))
  const adjusted = amountOf(cell(columns.adjusted, columns.expected))
  const initial = amountOf(cell(columns.initial))
  const change = adjusted ? undefined : fenOf(cell(columns.change))
  const budget = adjusted ?? (initial && { ...initial, fen: initial.fen + (change ?? 0) })
  const spent = cell(columns.executed, columns.expected)
  return {
    name: cells[0]?.path.at(-1) ?? '',
    budget,
    executed: amountOf(spent),
    expected: amountOf(cell(columns.expected)),
    month: lastMonth(spent?.column ?? '') ?? lastMonth(form.title.raw) ?? monthOfFields(form),
  }
}

const monthOfFields = ({ fields }: Form): number | undefined =>
  fields
    .filter(({ label }) => label.raw === '' || /期间|时段|周期|区间|截至|月份/.test(label.raw))
    .map(({ value }) => lastMonth(value.raw))
    .find((month) => month !== undefined)

/**
 * The lines of the money table of a monitoring or self-evaluation form, each of one kind of money.
 * @example yearLines(form).map(({ name, executed }) => [name, executed?.fen]) // [['年度资金总额', 66_0000_00], …]
 */
export const yearLines = kept((form: Form): readonly YearLine[] =>
  [...Map.groupBy(form.funds, ({ path, column }) => `${path.join('\n')}\n\n${split(column)[1]}`).values()].map(
    (cells) => lineOf(form, cells),
  ),
)
