import { fundCell, pointsOf } from '../../../closure/points.ts'
import type { Printed } from '../../../form/index.ts'
import { plainName } from '../../../queries/index.ts'
import { executionLines } from '../../../score/execution-line.ts'
import type { Report, Rule } from '../../rule.ts'

const none: readonly Report[] = []

const reportOf = (name: () => string, score: Printed | undefined, weight: Printed | undefined): readonly Report[] => {
  const earned = pointsOf(score)
  const most = pointsOf(weight)
  if (!earned) return none
  const negative = earned.number.isNegative() && !earned.number.isZero()
  if (!negative && !(most && earned.number.gt(most.number))) return none
  const data = { name: name(), score: earned.number.toFixed(), weight: most?.number.toFixed() ?? '' }
  const related = most ? [most.cell] : []
  return [{ at: earned.cell, ...(negative && { message: 'negative' }), data, related }]
}

/** A row that earned more points than it has, or less than none. */
export const scoreOverWeight: Rule = {
  id: 'score-over-weight',
  family: 'evaluation',
  severity: 'error',
  basis: [{ kind: 'arithmetic', verified: true }],
  since: '0.1.0',
  docs: {
    title: '得分超出分值',
    what: '一行的得分大于分值，或小于0。预算执行率一行、复核得分同样检查。',
    why: '分值是得分的上限，超过就说明填错了行或算错了分。',
    example: '分值8分，得分10分。',
    instead: '分值8分，得分8分。',
    cannotSee: '分值空白的行只检查得分是否小于0。没有超出、但算错的得分由“score-formula”检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '“{name}”得{score}分，超过分值{weight}分。得分不能大于分值，请更正。',
        negative: '“{name}”得{score}分，小于0分。得分不能小于0，请更正。',
      },
    },
    en: {
      sentences: {
        default: '“{name}” earned {score} points of {weight}. A score cannot exceed its points; correct it.',
        negative: '“{name}” earned {score} points, less than zero. Correct it.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form) => {
      const all = [
        ...executionLines(form).flatMap(({ score, weight }) =>
          reportOf(() => '预算执行率', fundCell(form, score), fundCell(form, weight)),
        ),
        ...form.indicators.flatMap((row) => {
          if (!row.score && !row.reviewScore) return none
          const name = () => plainName(row.name.raw)
          return [...reportOf(name, row.score, row.weight), ...reportOf(name, row.reviewScore, row.weight)]
        }),
      ]
      for (const each of all) report(each)
    },
  }),
}
