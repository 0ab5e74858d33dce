import { closureOf, curesOf, isToldElsewhere, proposedCures, proposedWords, stateOf } from '../../../closure/index.ts'
import { fenOfData } from '../../../queries/form-money.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

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
    cannotSee:
      '预算数为0或空白的行不检查。看不出三个数中哪个错；预算数或执行数同时与分项不符的，由“closure-single-wrong”报告。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '执行率填为{printed}，按执行数{executed:money}÷预算数{budget:money}应为{rate}%。请核对这三个数。',
      },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default:
          'The execution rate is printed as {printed}; {executed:money} executed of {budget:money} make {rate} %. Check the three numbers.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      const closure = closureOf(form, template, profile)
      for (const relation of closure.relations) {
        if (relation.kind !== 'rate' || stateOf(relation) !== 'broken' || isToldElsewhere(closure, relation)) continue
        const { budget, executed, rate, budgetFen = 0, executedFen = 0 } = relation.line
        const cell = rate.amount
        report({
          at: cell,
          data: {
            printed: cell.raw.trim(),
            executed: fenOfData(executedFen),
            budget: fenOfData(budgetFen),
            rate: new Exact(executedFen).times(100).div(budgetFen).toDecimalPlaces(2).toFixed(),
          },
          related: [budget.amount, executed.amount],
          suggestions: proposedCures(curesOf(closure, relation), relation, form),
        })
      }
    },
  }),
}
