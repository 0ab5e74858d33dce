import { costBill } from '../../../closure/cost-bill.ts'
import { closureOf, isToldElsewhere } from '../../../closure/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import type { Rule } from '../../rule.ts'

/** Cost rows that state sums of money, together above the year's money. */
export const costSumOverBudget: Rule = {
  id: 'cost-sum-over-budget',
  family: 'money',
  severity: 'error',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false },
    { kind: 'law', law: 'caiyu-2021-101', article: 'cost', verified: false },
  ],
  since: '0.1.0',
  docs: {
    title: '成本合计超过预算',
    what: '成本指标中各项金额（不含单价）之和大于本年预算，超出容差（默认0.005万元）。',
    why: '成本指标是支出的上限。上限之和大于预算，要么预算不够，要么成本或预算填错，绩效目标与资金不匹配。',
    example: '年度资金总额80万元；成本指标：展厅改造≤60万元，设备采购≤35万元，合计95万元。',
    instead: '年度资金总额80万元；成本指标：展厅改造≤50万元，设备采购≤30万元。',
    cannotSee:
      '单价由“unit-cost-product”检查。区间、一格两个金额和损坏的数值不计入合计。名称为总成本、合计，或金额等于预算、等于其余各项之和的行视为总计，不重复计入；因此恰好等于预算的分项看不出来。年初预算数与全年预算数不同时，只有比两者都大才报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '{count}项成本指标的金额合计{sum:money}，本年预算为{budget:money}，超出{over:money}。成本合计不应超过预算，请核对各项成本和预算金额。',
        one: '成本指标“{name}”为{sum:money}，本年预算为{budget:money}，超出{over:money}。成本不应超过预算，请核对这项成本和预算金额。',
      },
    },
    en: {
      sentences: {
        default:
          '{count} cost rows add up to {sum:money}; the year’s budget is {budget:money}, {over:money} less. Costs must not exceed the budget: check the costs and the budget.',
        one: 'The cost row “{name}” is {sum:money}; the year’s budget is {budget:money}, {over:money} less. Costs must not exceed the budget: check this cost and the budget.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      const bill = costBill(node)
      if (!bill) return
      const most = bill.others.reduce((a, b) => (a.gt(b) ? a : b), bill.year)
      const over = bill.sums.minus(most)
      // A budget of 0 is a cell that was not filled in, or another one than the costs are paid from.
      if (most.lte(0) || over.lte(node.profile.moneyTolerance)) return
      const closure = closureOf(form, node.template, node.profile)
      const relation = closure.relations.find(({ kind }) => kind === 'costs')
      if (relation && isToldElsewhere(closure, relation)) return
      const rows = bill.lines.flatMap((line) => (line.kind === 'sum' ? [line.indicator] : []))
      const [only] = rows
      const data = {
        count: rows.length,
        sum: fenOfData(bill.sums),
        budget: fenOfData(most),
        over: fenOfData(over),
      }
      const { amount } = bill.budget
      if (only && rows.length === 1)
        report({ at: only.target, message: 'one', data: { ...data, name: only.name.raw }, related: [amount] })
      else report({ at: amount, data, related: rows.map((row) => row.target) })
    },
  }),
}
