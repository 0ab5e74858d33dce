import { pointsOf } from '../../../closure/points.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { gradeOfPoints, gradesIn, gradeWords } from '../review/shared/grades.ts'

const evaluated = new Set(['self-evaluation', 'evaluation'])

/** A grade that the total does not earn. */
export const gradeScoreMismatch: Rule = {
  id: 'grade-score-mismatch',
  family: 'evaluation',
  severity: 'error',
  basis: [
    { kind: 'law', law: 'caiyu-2020-10', article: 'grades', verified: true },
    { kind: 'arithmetic', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '评价等级与总分不符',
    what: '自评表、评价表写的等级与总分按规则对应的等级不同（优90分以上，良80—90分，中60—80分，差60分以下；以本地区规则为准）。',
    why: '等级由总分决定。不一致时，公开的结果和预算安排的依据就不知道按哪个。',
    example: '总分88.6分，评价等级：优。',
    instead: '评价等级：良。',
    cannotSee:
      '总分不是百分制的、没有写等级的不检查（没有写的见“grade-missing”）。各地分数线不同的，请在计分规则中设定。',
  },
  messages: {
    'zh-CN': {
      sentences: { default: '总分{total}分，按规则为“{expected}”，评价等级却写“{found}”。请核对总分和等级。' },
    },
    en: {
      sentences: {
        default: 'The total is {total}, which is “{expected}”; the grade given is “{found}”. Check both.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      const total = evaluated.has(form.phase) ? pointsOf(form.totals?.score) : undefined
      const most = pointsOf(form.totals?.weight)
      if (!total || (most && !most.number.eq(profile.weights.total))) return
      const expected = gradeOfPoints(profile, total.number.toFixed())
      for (const { label, value } of form.fields) {
        const [grade, ...others] = gradesIn(value.raw)
        if (!/等级|等次|评价结[果论]|自评结[果论]/.test(plainText(label.raw))) continue
        if (!grade || !expected || others.length > 0 || grade === expected) continue
        report({
          at: value,
          data: {
            total: total.number.toFixed(),
            expected: gradeWords[expected]['zh-CN'],
            found: gradeWords[grade]['zh-CN'],
          },
          related: [total.cell],
        })
      }
    },
  }),
}
