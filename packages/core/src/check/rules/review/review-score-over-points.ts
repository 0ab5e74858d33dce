import { pointsOf } from '../../../closure/points.ts'
import type { Rule } from '../../rule.ts'

/** A question of the review that got more points than it has. */
export const reviewScoreOverPoints: Rule = {
  id: 'review-score-over-points',
  family: 'review',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.2.0',
  docs: {
    title: '审核得分超出分值',
    what: '绩效目标审核表中，一项的得分大于该项分值，或小于0。',
    why: '分值是得分的上限，超过就说明填错了行或打错了分，总分和等级也不可靠。',
    example: '“指标科学性”分值15分，得分16分。',
    instead: '“指标科学性”得分12分。',
    cannotSee: '没有印分值的审核表（按优、良、中、差评定的）不检查。打分高低是否合适看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '审核要点“{item}”分值{points}分，得分{score}分。得分应在0分和分值之间，请更正。',
      },
    },
    en: {
      sentences: {
        default: '“{item}” has {points} points and got {score}. A score lies between 0 and its points; correct it.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ reviews = [] }) => {
      for (const { item, points, score } of reviews) {
        const [most, got] = [pointsOf(points), pointsOf(score)]
        if (!most || !got || (got.number.lte(most.number) && got.number.gte(0))) continue
        report({
          at: got.cell,
          data: { item: item.raw.trim(), points: most.number.toFixed(), score: got.number.toFixed() },
          related: [most.cell],
        })
      }
    },
  }),
}
