import { pointsOf } from '../../../closure/points.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'

const isBlank = (raw: string): boolean => /^[-—–―/／无]*$/.test(plainText(raw))

/** Points taken off by the reviewer, and not a word why. */
export const reviewOpinionMissing: Rule = {
  id: 'review-opinion-missing',
  family: 'review',
  severity: 'warning',
  basis: [
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
    { kind: 'practice', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '扣分没有审核意见',
    what: '绩效目标审核表中，一项得分小于分值，同一行的审核意见空白。',
    why: '审核意见是单位修改目标的依据。只扣分不说哪里不合要求，单位不知道怎样改。',
    example: '“指标科学性”分值15分，得分12分，审核意见空白。',
    instead: '审核意见：缺少反映预警提前量的指标，建议补充。',
    cannotSee: '表上没有逐项审核意见一栏的不检查；“总体意见”中已写明、逐项未写的仍会提示。意见是否恰当看不出来。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '审核要点“{item}”分值{points}分，得{score}分，没有写审核意见。请写明扣分的理由和修改建议。',
      },
    },
    en: {
      sentences: {
        default: '“{item}” got {score} of {points} points and no opinion. Say what is wrong and how to mend it.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ reviews = [] }) => {
      for (const { item, points, score, opinion } of reviews) {
        const [most, got] = [pointsOf(points), pointsOf(score)]
        if (!most || !got || !opinion || !isBlank(opinion.raw) || got.number.gte(most.number)) continue
        report({
          at: opinion,
          data: { item: item.raw.trim(), points: most.number.toFixed(), score: got.number.toFixed() },
          related: [got.cell],
        })
      }
    },
  }),
}
