import { type Mutation, onSheet } from '../mutation.ts'
import type { Question, Sheet } from '../sheet.ts'

const onQuestion = (
  change: (question: Question) => Partial<Question> | undefined,
  marked: keyof Question,
): Mutation['inject'] =>
  onSheet((sheet, random) => {
    const old = random.pick(sheet.questions ?? [])
    const other = old && change(old)
    if (!old || !other) return undefined
    const next = { ...old, ...other }
    const questions = sheet.questions?.map((each) => (each === old ? next : each)) ?? []
    return { sheet: { ...sheet, questions }, at: next[marked] }
  })

const scored = (sheet: Sheet): number => Number(sheet.totals?.score)

/** Faults of the reviews of targets. */
export const reviewFaults: readonly Mutation[] = [
  {
    rule: 'review-score-over-points',
    how: '一个要点得分超过分值',
    on: 'review',
    inject: onQuestion(({ points }) => ({ score: String(Number(points) + 2) }), 'score'),
  },
  {
    rule: 'review-answer-missing',
    how: '一个要点没有打分',
    on: 'review',
    inject: onQuestion(() => ({ score: '' }), 'item'),
  },
  {
    rule: 'review-opinion-missing',
    how: '扣了分没有意见',
    on: 'review',
    inject: onQuestion(({ points, score }) => (score === points ? undefined : { opinion: '' }), 'item'),
  },
  {
    rule: 'review-points-sum',
    how: '一个要点的分值改了',
    on: 'review',
    inject: onQuestion(({ points }) => ({ points: String(Number(points) + 5) }), 'points'),
  },
  {
    rule: 'review-total-sum',
    how: '总分与各项得分之和不同',
    on: 'review',
    inject: onSheet((sheet) => {
      const score = String(scored(sheet) - 3)
      return { sheet: { ...sheet, totals: { weight: '100', score } }, at: score }
    }),
  },
  {
    rule: 'review-grade-mismatch',
    how: '等级比总分低一档',
    on: 'review',
    inject: onSheet((sheet) => {
      const grade = scored(sheet) >= 90 ? '良' : scored(sheet) >= 80 ? '中' : '差'
      return { sheet: { ...sheet, grade }, at: grade }
    }),
  },
]
