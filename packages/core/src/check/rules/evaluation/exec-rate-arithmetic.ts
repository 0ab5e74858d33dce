import type { Form, FundLine, Printed } from '../../../form/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'
import { fenOfData } from '../queries/form-money.ts'
import { fenOf } from '../queries/index.ts'

const columns = {
  adjusted: /^(?:全年|调整后?|本年)?预算(?:数|金额)?$|^调整预算数?$/,
  initial: /^年初预算/,
  /** What was added to the initial budget or taken from it. */
  change: /^(?:预算)?调(?:整|增|减)数?$|^预算(?:追加|调整)/,
  executed: /^(?!.*预计).*执行数|^(?:全年|实际)(?:执行|支出)数?$/,
  rate: /执行率/,
}

/** One line of the money table, by its columns. */
const linesOf = (form: Form) =>
  [...Map.groupBy(form.funds, (fund) => fund.path.join('\n')).values()].map((cells) => {
    const cell = (pattern: RegExp): FundLine | undefined => cells.find(({ column }) => pattern.test(column))
    const adjusted = cell(columns.adjusted)
    return {
      budget: adjusted ?? cell(columns.initial),
      change: adjusted ? undefined : cell(columns.change),
      executed: cell(columns.executed),
      rate: cell(columns.rate),
    }
  })

/** Half of the last printed digit would be rounding; a whole one is cutting off. */
const lastDigit = ({ raw }: Printed): Exact => {
  const decimals = /\.(\d+)/.exec(raw)?.[1]?.length ?? 0
  return new Exact(10).pow(-decimals)
}

/** A rate printed as a share of one: 0.9917 for 99.17%. */
const percentOf = (cell: Printed, value: string): Exact => {
  const rate = new Exact(value)
  return !/[%％]/.test(cell.raw) && rate.lte(1.5) ? rate.times(100) : rate
}

/** A printed execution rate that is not executed ÷ budget. */
export const execRateArithmetic: Rule = {
  id: 'exec-rate-arithmetic',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'law', law: 'caiyu-2020-10', article: 'execution', verified: true },
  ],
  since: '0.1.0',
  docs: {
    title: '预算执行率算错',
    what: '执行率不等于全年执行数÷全年预算数。按印出的小数位数比较，四舍五入和截尾都算对。',
    why: '执行率占10分，算错直接影响得分，也掩盖了没花完的钱。',
    example: '全年预算数50万元，全年执行数46万元，执行率印98%。',
    instead: '执行率92%。',
    fixSafety: '执行率、预算数、执行数都可能填错，所以只作建议。',
    cannotSee: '预算数为0或空白的行不检查。看不出三个数中哪个错。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '执行率印{printed}，按全年执行数{executed:money}÷预算数{budget:money}应为{rate}%。请核对这三个数。',
      },
      fixes: { rate: '把执行率改为{rate}%' },
    },
    en: {
      sentences: {
        default:
          'The execution rate is printed as {printed}; {executed:money} executed of {budget:money} make {rate} %. Check the three numbers.',
      },
      fixes: { rate: 'Change the rate to {rate} %' },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      for (const { budget, change, executed, rate } of linesOf(form)) {
        const budgetFen = (fenOf(budget) ?? 0) + (fenOf(change) ?? 0)
        const executedFen = fenOf(executed)
        if (!budget || !executed || !rate || !budgetFen || executedFen === undefined) continue
        const cell = rate.amount
        if (typeof cell.value !== 'string') continue
        const share = percentOf(cell, cell.value)
        const scale = share.eq(cell.value) ? 1 : 100
        // Both sides times the budget, so that nothing is rounded.
        const off = share.times(budgetFen).minus(new Exact(executedFen).times(100)).abs()
        if (off.lt(lastDigit(cell).times(scale).times(budgetFen))) continue
        const right = new Exact(executedFen).times(100).div(budgetFen).toDecimalPlaces(2).toFixed()
        report({
          at: cell,
          data: {
            printed: cell.raw.trim(),
            executed: fenOfData(executedFen),
            budget: fenOfData(budgetFen),
            rate: right,
          },
          related: [budget.amount, executed.amount],
          suggestions: [{ key: 'rate', edits: [{ at: cell, raw: `${right}%` }] }],
        })
      }
    },
  }),
}
