import { pointsOf } from '../../../closure/points.ts'
import type { Field, Form } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { gradeOfPoints, gradesIn, gradeWords } from './shared/grades.ts'

/** The header cell of the grade as a whole: 综合评定等级, 审核等级, 评审结论. */
const gradeField = ({ fields }: Form): Field | undefined =>
  fields.find(({ label, value }) => /等级|等次|评定|结论/.test(plainText(label.raw)) && gradesIn(value.raw).length > 0)

/** A grade that the total of the review does not earn. */
export const reviewGradeMismatch: Rule = {
  id: 'review-grade-mismatch',
  family: 'review',
  severity: 'warning',
  basis: [
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
    { kind: 'practice', verified: true },
  ],
  since: '0.2.0',
  docs: {
    title: '审核等级与总分不符',
    what: '绩效目标审核表的总分与评定等级不对应（优90分以上，良80—90分，中60—80分，差60分以下；以本地区规则为准），或同时选了几个等级。',
    why: '等级决定目标是直接通过、修改后通过还是退回。总分与等级不一致，就不知道按哪个办理。',
    example: '总分93分，综合评定等级：良。',
    instead: '综合评定等级：优；认为应评良的，重新核定各项得分。',
    cannotSee: '没有总分、按各项优良中差综合评定的不检查。各地的分数线不同的，请在计分规则中设定。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '审核总分{total}分，按规则为“{expected}”，评定等级却是“{found}”。请核对总分和等级。',
        several: '评定等级同时选了{count}个。请只选一个。',
      },
    },
    en: {
      sentences: {
        default: 'The review totals {total} points, which is “{expected}”; the grade given is “{found}”. Check both.',
        several: '{count} grades are chosen at once. Choose one.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      const field = form.phase === 'review' ? gradeField(form) : undefined
      if (!field) return
      const [grade, ...others] = gradesIn(field.value.raw)
      if (others.length > 0) {
        report({ at: field.value, message: 'several', data: { count: others.length + 1 } })
        return
      }
      const total = pointsOf(form.totals?.score)
      const maxima = (form.reviews ?? []).flatMap(({ points }) => pointsOf(points) ?? [])
      const outOfHundred = maxima.length === 0 || maxima.reduce((sum, { number }) => sum + Number(number), 0) === 100
      const expected = total && gradeOfPoints(profile, total.number.toFixed())
      if (!grade || !total || !expected || !outOfHundred || expected === grade) return
      report({
        at: field.value,
        data: {
          total: total.number.toFixed(),
          expected: gradeWords[expected]['zh-CN'],
          found: gradeWords[grade]['zh-CN'],
        },
        related: [total.cell],
      })
    },
  }),
}
