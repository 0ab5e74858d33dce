import { fenOf } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

/** Columns and lines that may well be below nought: what was changed, or what is left. */
const signed = /调整|变动|增减|追加|追减|调剂|结余|差额|增加|减少/

/** Money below nought where only money given or spent can stand. */
export const amountNegative: Rule = {
  id: 'amount-negative',
  family: 'money',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.3.0',
  docs: {
    title: '资金金额是负数',
    what: '资金栏的预算数、执行数或其中一项来源填了负数。调整数、增减数、结余一类的栏目除外。',
    why: '安排和支出的钱不会小于零。负数多半是为了凑合计，或把调减数填进了预算数。',
    example: '年度资金总额58万元，其中：财政拨款63万元，其他资金-5万元。',
    instead: '财政拨款58万元；调减的5万元填入“预算调整数”或在备注中说明。',
    cannotSee: '用文字写的“调减”看不出来；成本指标里的负数由指标值的规则检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{label}”（{column}）填的是{amount:money}，资金不会是负数。请核对；调减的金额应填在调整栏或备注中。',
      },
    },
    en: {
      sentences: {
        default:
          '“{label}” ({column}) is {amount:money}; money given or spent cannot be below zero. Check it: what was cut belongs to the column of changes or the remarks.',
      },
    },
  },
  create: ({ report }) => ({
    fund: (fund) => {
      const fen = fenOf(fund)
      if (fen === undefined || fen >= 0 || signed.test(fund.column) || fund.path.some((label) => signed.test(label)))
        return
      report({ at: fund.amount, data: { label: fund.path.join('／'), column: fund.column, amount: fen } })
    },
  }),
}
