import {
  closureOf,
  curesOf,
  pointsColumn,
  pointsOf,
  proposedCures,
  proposedWords,
  sumOf,
} from '../../../closure/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Rule } from '../../rule.ts'

/** A printed total that is not the sum of the scores. */
export const totalScoreSum: Rule = {
  id: 'total-score-sum',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '总分不等于各行得分之和',
    what: '总分与预算执行率得分、各指标得分之和不同（容差0.005分；总分取整数、各行有小数时0.5分）。',
    why: '总分决定评价等级，算错会影响等级和结果应用。',
    example: '执行率得10分，各指标得分合计86分，总分印98分。',
    instead: '总分96分。',
    fixSafety: '总分和某一行的得分都可能填错，所以只作建议。',
    cannotSee: '有一行得分空白就不计算。各行得分本身对不对，由“score-formula”检查。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '总分填为{printed}分，各行得分之和为{sum}分，相差{difference}分。请核对。' },
      fixes: proposedWords['zh-CN'],
    },
    en: {
      sentences: {
        default: 'The total is printed as {printed}; the scores add up to {sum}, {difference} apart. Check them.',
      },
      fixes: proposedWords.en,
    },
  },
  create: ({ report }) => ({
    form: (form, { template, profile }) => {
      const printed = pointsOf(form.totals?.score)
      const { rows, execution, complete } = pointsColumn(form, 'score')
      if (!printed || !complete) return
      const sum = sumOf([...rows, ...execution])
      const rounded = printed.number.isInteger() && !sum.isInteger()
      const tolerance = new Exact(rounded ? profile.rounding.integerTolerance : profile.rounding.tolerance)
      const difference = printed.number.minus(sum).abs()
      if (difference.lte(tolerance)) return
      const closure = closureOf(form, template, profile)
      const relation = closure.relations.find(({ kind }) => kind === 'scores')
      report({
        at: printed.cell,
        data: { printed: printed.number.toFixed(), sum: sum.toFixed(), difference: difference.toFixed() },
        related: [...execution, ...rows].map(({ cell }) => cell),
        suggestions: relation ? proposedCures(curesOf(closure, relation), relation, form) : [],
      })
    },
  }),
}
