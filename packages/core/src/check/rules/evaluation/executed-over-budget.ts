import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { yearLines } from '../monitoring/shared/year-money.ts'
import { explainsAll } from './shared/notes.ts'

/** More money spent than there was. */
export const executedOverBudget: Rule = {
  id: 'executed-over-budget',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '执行数超过预算数',
    what: '监控表、自评表的资金各行（含部门整体表的任务各行），执行数大于全年预算数（没有全年预算数的，为年初预算数加调整数）。',
    why: '执行数不能大于预算数。多出来的，要么是全年预算数漏填追加、结转资金，要么是执行数填错，执行率也因此失真。',
    example: '全年预算数48万元，全年执行数51万元。',
    instead: '年中追加3万元的，全年预算数填51万元；执行数填错的，按账面数更正。',
    cannotSee: '只印年初预算数而没有调整数的，可能是年中追加，只作提示。看不出两个数中哪个错。集中说明了原因的不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default:
          '“{name}”执行{executed:money}，超过预算{budget:money}，多{over:money}。请核对预算数是否包括追加和结转，或更正执行数。',
      },
    },
    en: {
      sentences: {
        default:
          '“{name}” has spent {executed:money}, {over:money} more than its budget of {budget:money}. Check whether the budget holds what was added and carried over, or correct what was spent.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      if (form.phase === 'target' || explainsAll(form)) return
      for (const { name, budget, executed } of yearLines(form)) {
        if (!budget || !executed || executed.fen <= budget.fen + profile.moneyTolerance) continue
        const initial = form.funds.find(({ amount }) => amount === budget.cell)
        const unchanged = initial !== undefined && /^年初/.test(plainText(initial.column))
        report({
          at: executed.cell,
          ...(unchanged && { severity: 'hint' }),
          data: { name, executed: executed.fen, budget: budget.fen, over: executed.fen - budget.fen },
          related: [budget.cell],
        })
      }
    },
  }),
}
