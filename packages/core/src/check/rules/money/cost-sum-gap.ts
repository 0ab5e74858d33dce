import { billCells, costBill } from '../../../closure/cost-bill.ts'
import { closureOf, proposedCures, proposedWords } from '../../../closure/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { isOpen } from '../../../queries/open-target.ts'
import type { Rule } from '../../rule.ts'

/** Cost rows need only name the main costs: a larger share of the budget that they leave out is left out on purpose. */
const largestGap = 0.1

/** Cost rows that together leave a part of the year's money without a purpose. */
export const costSumGap: Rule = {
  id: 'cost-sum-gap',
  family: 'money',
  severity: 'hint',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '成本合计小于预算',
    what: '成本指标有两项以上，金额之和（单价按数量指标的最低数折算）比本年预算少不到一成，差额超出容差；有成本没有填数时，不论差多少都提示，恰有一项的指出这一项。',
    why: '差额没有对应的成本指标，可能漏了一项，也可能有一项没有填数。差额往往正好是漏填的数。',
    example: '预算60万元；成本指标：场地租赁≤25万元，讲师费（空），资料印制≤10万元。合计35万元，差25万元。',
    instead: '补上“讲师费≤25万元”，合计60万元。',
    fixSafety: '把差额填进空格只是推算，须由填报人确认，所以只作建议。',
    cannotSee:
      '有区间、损坏的金额或找不到数量的单价时，合计不完整，不报告。成本指标本来可以只列主要支出，所以只作提示，差额在一成以上又没有空格的不报告。已有一行写明总成本时不报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '成本指标合计{sum:money}，本年预算为{budget:money}，有{gap:money}没有对应的成本指标。请补充漏列的成本，或说明这部分资金的用途。',
        least:
          '成本指标合计{sum:money}（单价按最低数量计算），本年预算为{budget:money}，有{gap:money}没有对应的成本指标。请补充漏列的成本，或说明这部分资金的用途。',
        blank:
          '成本指标“{name}”没有填数。其余各项合计{sum:money}，本年预算为{budget:money}，差{gap:money}。请填写这项成本。',
        blanks:
          '成本指标合计{sum:money}，本年预算为{budget:money}，差{gap:money}；有{blanks}项成本没有填数。请填写这些成本。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default:
          'The cost rows add up to {sum:money}; the year’s budget is {budget:money}. {gap:money} have no cost row: add what is missing or say what the money is for.',
        least:
          'The cost rows (unit prices at the least quantities) add up to {sum:money}; the year’s budget is {budget:money}. {gap:money} have no cost row: add what is missing or say what the money is for.',
        blank:
          'The cost row “{name}” has no value. The others add up to {sum:money}; the year’s budget is {budget:money}, {gap:money} more. Fill in this cost.',
        blanks:
          'The cost rows add up to {sum:money}; the year’s budget is {budget:money}, {gap:money} more; {blanks} cost rows have no value. Fill them in.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, node) => {
      const bill = costBill(node)
      if (!bill?.complete || bill.lines.some((line) => line.kind === 'whole')) return
      const least = bill.others.reduce((a, b) => (a.lt(b) ? a : b), bill.year)
      const gap = least.minus(bill.total)
      if (gap.lte(node.profile.moneyTolerance)) return
      const counted = bill.products.length + bill.lines.filter((line) => line.kind === 'sum').length
      if (bill.blanks.length === 0 && (counted < 2 || gap.gt(least.times(largestGap)))) return
      const data = {
        sum: fenOfData(bill.total),
        budget: fenOfData(least),
        gap: fenOfData(gap),
        blanks: bill.blanks.length,
      }
      const related = [bill.budget.amount, ...billCells(bill)]
      const [blank] = bill.blanks
      if (blank && bill.blanks.length === 1) {
        const filled = closureOf(form, node.template, node.profile).missing.find(
          ({ figure }) => figure.cell === blank.target,
        )
        report({
          at: blank.target,
          message: 'blank',
          data: { ...data, name: blank.name.raw },
          related,
          suggestions: filled && isOpen(form) ? proposedCures([filled], filled.by, form) : [],
        })
      } else
        report({
          at: bill.budget.amount,
          message: blank ? 'blanks' : bill.products.length > 0 ? 'least' : 'default',
          data,
          related: [...bill.blanks.map((row) => row.target), ...billCells(bill)],
        })
    },
  }),
}
