import { pointsOf, sumOf } from '../../../closure/points.ts'
import type { Form, ReviewItem } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import { Exact } from '../../../value/exact.ts'
import type { Report, Rule } from '../../rule.ts'

const printedPoints = /[（(](\d+(?:\.\d+)?)分[)）]/

const all = (reviews: readonly ReviewItem[]) => reviews.flatMap(({ points }) => pointsOf(points) ?? [])

/** 完整性审核（20分）: a group that prints its points. */
const groups = (reviews: readonly ReviewItem[]): readonly Report[] =>
  [...Map.groupBy(reviews, ({ criterion }) => plainText(criterion?.raw ?? ''))].flatMap(([label, items]) => {
    const printed = printedPoints.exec(label)?.[1]
    const rows = all(items)
    const first = items[0]?.criterion
    if (printed === undefined || !first || rows.length < items.length) return []
    const sum = sumOf(rows)
    if (sum.eq(printed)) return []
    return [
      {
        at: first,
        message: 'group',
        data: { group: label, printed: new Exact(printed).toFixed(), sum: sum.toFixed() },
        related: rows.map(({ cell }) => cell),
      },
    ]
  })

const whole = ({ reviews = [], totals }: Form, expected: string): readonly Report[] => {
  const rows = all(reviews)
  const last = rows.at(-1)
  if (!last || rows.length < reviews.length || rows.length < 2) return []
  const sum = sumOf(rows)
  const printed = pointsOf(totals?.weight)
  if (sum.eq(expected) && (!printed || printed.number.eq(sum))) return []
  const data = { sum: sum.toFixed(), expected: new Exact(expected).toFixed(), printed: printed?.number.toFixed() ?? '' }
  return [
    {
      at: printed?.cell ?? last.cell,
      message: sum.eq(expected) ? 'printed' : 'default',
      data,
      related: rows.map(({ cell }) => cell),
    },
  ]
}

/** Questions of a review whose points do not make a hundred. */
export const reviewPointsSum: Rule = {
  id: 'review-points-sum',
  family: 'review',
  severity: 'warning',
  basis: [
    { kind: 'arithmetic', verified: true },
    { kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false },
  ],
  since: '0.2.0',
  docs: {
    title: '审核表分值合计不对',
    what: '绩效目标审核表各项分值之和不是100分，或与总分行、与所在部分印出的分值（如“完整性审核（20分）”）不符。',
    why: '审核等级按百分制划分，分值合计不是100分，总分就不能对应等级。',
    example: '完整性审核（20分）：两项分值10分、5分。',
    instead: '两项分值各10分。',
    cannotSee: '有一项没有印分值就不计算合计。各部分应占多少分，各地可以不同，不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '各项分值合计{sum}分，应为{expected}分。请调整分值。',
        printed: '总分行的分值填为{printed}分，各项分值合计{sum}分。请更正。',
        group: '“{group}”标明{printed}分，其下各项分值合计{sum}分。请使两者一致。',
      },
    },
    en: {
      sentences: {
        default: 'The points of all questions add up to {sum} and should add up to {expected}. Adjust them.',
        printed: 'The total line prints {printed} points, the questions add up to {sum}. Correct it.',
        group: '“{group}” carries {printed} points, its questions add up to {sum}. Make them agree.',
      },
    },
  },
  create: ({ report }) => ({
    form: (form, { profile }) => {
      for (const each of [...whole(form, profile.weights.total), ...groups(form.reviews ?? [])]) report(each)
    },
  }),
}
