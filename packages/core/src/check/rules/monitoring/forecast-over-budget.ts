import type { Rule } from '../../rule.ts'
import { explainsAll } from '../evaluation/shared/notes.ts'
import { yearLines } from './shared/year-money.ts'

/** More money expected to be spent than there is. */
export const forecastOverBudget: Rule = {
  id: 'forecast-over-budget',
  family: 'monitoring',
  severity: 'warning',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '全年预计执行数超过预算',
    what: '监控表中，全年预计执行数大于年初预算数（有调整的，为调整后的预算数），表中没有说明原因。',
    why: '没有预算不得支出。预计超过预算的，要么数字填错，要么需要追加预算、压缩支出，应在监控时写明。',
    example: '年初预算数120万元，全年预计执行数126万元。',
    instead: '核对数字；确需追加的，按程序调整预算后填调整后的预算数。',
    cannotSee: '只印年初预算数、年中已经追加而表上没有调整数的，看不出来，可以忽略。看不出两个数中哪个错。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”全年预计执行{expected:money}，超过预算{budget:money}，多{over:money}。请核对；确需追加的，按程序调整预算。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” is expected to spend {expected:money}, {over:money} more than its budget of {budget:money}. Check the numbers; more money takes a change of the budget.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      if (form.phase !== 'monitoring' || explainsAll(form)) return
      for (const { name, budget, expected } of yearLines(form)) {
        if (!budget || !expected || expected.fen <= budget.fen + profile.moneyTolerance) continue
        report({
          at: expected.cell,
          data: { name, expected: expected.fen, budget: budget.fen, over: expected.fen - budget.fen },
          related: [budget.cell],
        })
      }
    },
  }),
}
