import type { Form, FundLine, Printed } from '../form/index.ts'
import { fenOf } from '../queries/index.ts'
import { Exact, powerOfTen } from '../value/exact.ts'
import { decimalsOf } from './figure.ts'

const columns = {
  adjusted: /^(?:全年|调整后?|本年)?预算(?:数|金额)?$|^调整预算数?$/,
  initial: /^年初预算/,
  /** What was added to the initial budget or taken from it. */
  change: /^(?:预算)?调(?:整|增|减)数?$|^预算(?:追加|调整)/,
  executed: /^(?!.*预计).*执行数|^(?:全年|实际)(?:执行|支出)数?$/,
  rate: /执行率/,
}

/** A line of the money table that prints a budget, what was executed of it, and the rate. */
export interface RateLine {
  readonly budget: FundLine
  readonly executed: FundLine
  readonly rate: FundLine
  /** The budget with what the year changed, and what was executed, in fen; undefined where a cell does not tell. */
  readonly budgetFen: number | undefined
  readonly executedFen: number | undefined
  /** The printed rate in percent. */
  readonly percent: Exact | undefined
  /** What a step of the last printed digit is, in percent: half of it would be rounding, a whole one is cutting off. */
  readonly step: Exact
}

/** A rate printed as a share of one: 0.9917 for 99.17%. */
const isShare = (cell: Printed, rate: Exact): boolean => !/[%％]/.test(cell.raw) && rate.lte(1.5)

/** 预算数/全部 beside 预算数/财政拨款: the rate is that of all the money. */
const headOf = (column: string): string => column.replace(/\/(?:全部|总额|合计|小计|资金总额)$/, '')

const lineOf = (cells: readonly FundLine[]): readonly RateLine[] => {
  const cell = (pattern: RegExp): FundLine | undefined => cells.find(({ column }) => pattern.test(headOf(column)))
  const adjusted = cell(columns.adjusted)
  const budget = adjusted ?? cell(columns.initial)
  const change = adjusted ? undefined : cell(columns.change)
  const executed = cell(columns.executed)
  const rate = cell(columns.rate)
  if (!budget || !executed || !rate) return []
  const { value } = rate.amount
  const printed = typeof value === 'string' && value !== '' ? new Exact(value) : undefined
  const scale = printed && isShare(rate.amount, printed) ? 100 : 1
  const known = fenOf(budget)
  return [
    {
      budget,
      executed,
      rate,
      budgetFen: known === undefined ? undefined : known + (fenOf(change) ?? 0),
      executedFen: fenOf(executed),
      percent: printed?.times(scale),
      step: powerOfTen(-(printed ? decimalsOf(rate.amount) : 2)).times(scale),
    },
  ]
}

/**
 * The lines of a form's money table that print an execution rate.
 * @example rateLines(form)[0]?.percent?.toFixed() // '99.17'
 */
export const rateLines = (form: Form): readonly RateLine[] =>
  [...Map.groupBy(form.funds, (fund) => fund.path.join('\n')).values()].flatMap(lineOf)
