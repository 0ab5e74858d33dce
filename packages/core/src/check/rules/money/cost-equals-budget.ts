import { costBill } from '../../../closure/cost-bill.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { plainName } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** The only cost row repeats the budget and so bounds nothing. */
export const costEqualsBudget: Rule = {
  id: 'cost-equals-budget',
  family: 'money',
  severity: 'hint',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'appropriateness', verified: false }],
  ofTarget: true,
  since: '0.1.0',
  docs: {
    title: '成本指标只是重复预算',
    what: '全表只有一项成本金额，并且恰好等于本年预算。',
    why: '预算本来就是支出上限，把它再写成成本指标，控制不了任何一项支出，自评时也总能满分。',
    example: '年度资金总额36万元；成本指标只有一项：项目总成本≤36万元。',
    instead: '按支出内容分列：设备购置≤20万元，安装调试≤6万元，人员培训≤500元/人/天。',
    cannotSee: '只有一项支出的小项目，分列不了，这时可以忽略。单价和损坏的数值不判断。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '成本指标只有“{name}”一项（{amount:money}），与本年预算相同，起不到控制成本的作用。可按支出内容分列各项成本，或写单价。',
      },
    },
    en: {
      sentences: {
        default:
          'The only cost row, “{name}”, is {amount:money}, the same as the year’s budget; it bounds nothing. List the costs by what is paid for, or give unit prices.',
      },
    },
  },
  create: ({ report }) => ({
    form: (_, node) => {
      const bill = costBill(node)
      const paid = bill?.lines.filter(({ kind }) => kind !== 'none') ?? []
      const [only] = paid
      if (!bill || only?.kind !== 'sum' || paid.length > 1) return
      if (only.fen.minus(bill.year).abs().gt(node.profile.moneyTolerance)) return
      report({
        at: only.indicator.target,
        data: { name: plainName(only.indicator.name.raw), amount: fenOfData(only.fen) },
        related: [bill.budget.amount],
      })
    },
  }),
}
