import { pointsOf, sumOf } from '../../../closure/points.ts'
import type { Rule } from '../../rule.ts'

/** A total of the review that its scores do not add up to. */
export const reviewTotalSum: Rule = {
  id: 'review-total-sum',
  family: 'review',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '审核总分不等于各项得分之和',
    what: '绩效目标审核表的总分与各项得分之和不同（容差0.005分）。',
    why: '总分决定审核等级，等级决定项目能不能进入下一步预算编审流程。',
    example: '八项得分合计93分，总分印95分。',
    instead: '总分93分。',
    fixSafety: '总分和某一项的得分都可能填错，所以只作建议。',
    cannotSee: '有一项没有打分就不计算。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '审核总分填为{printed}分，各项得分之和为{sum}分，相差{difference}分。请核对。' },
      fixes: { sum: '把总分改为{sum}' },
    },
    en: {
      sentences: {
        default:
          'The total of the review is printed as {printed}; the scores add up to {sum}, {difference} apart. Check them.',
      },
      fixes: { sum: 'Change the total to {sum}' },
    },
  },
  create: ({ report }) => ({
    form: ({ reviews = [], totals }, { profile }) => {
      const printed = pointsOf(totals?.score)
      const rows = reviews.flatMap(({ score }) => pointsOf(score) ?? [])
      if (!printed || rows.length === 0 || rows.length < reviews.length) return
      const sum = sumOf(rows)
      const difference = printed.number.minus(sum).abs()
      if (difference.lte(profile.rounding.tolerance)) return
      report({
        at: printed.cell,
        data: { printed: printed.number.toFixed(), sum: sum.toFixed(), difference: difference.toFixed() },
        related: rows.map(({ cell }) => cell),
        suggestions: [{ key: 'sum', edits: [{ at: printed.cell, raw: sum.toFixed() }] }],
      })
    },
  }),
}
