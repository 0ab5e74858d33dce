import type { Printed, ReviewItem } from '../../../form/index.ts'
import { plainText } from '../../../queries/index.ts'
import type { Rule } from '../../rule.ts'
import { gradesIn } from './shared/grades.ts'

const boxes = /[□☐○☑☒√✓✔■●]/u
const isBlank = (raw: string): boolean => /^[-—–―/／]*$/.test(plainText(raw))

/** The cell that answers a question: its score, where questions have points, else its opinion. */
const answerOf = ({ points, score, opinion }: ReviewItem): Printed | undefined =>
  score && points && !isBlank(points.raw) ? score : opinion

const isAnswered = (cell: Printed): boolean =>
  !isBlank(cell.raw) &&
  (!boxes.test(cell.raw) ||
    gradesIn(cell.raw).length > 0 ||
    plainText(cell.raw).replace(/[优良中差秀好等级]/g, '').length > 8)

/** A question of the review that nobody answered, or that has two answers. */
export const reviewAnswerMissing: Rule = {
  id: 'review-answer-missing',
  family: 'review',
  severity: 'error',
  basis: [{ kind: 'criterion', law: 'caiyu-2015-88', article: 'completeness', verified: false }],
  since: '0.2.0',
  docs: {
    title: '审核要点没有评定',
    what: '绩效目标审核表已经评定了一部分，另有要点没有得分，或者优、良、中、差一个都没有选、选了两个。',
    why: '每个要点都要有结论，缺一项总分和等级就没有依据。',
    example: '“条件充分性”：优□ 良□ 中□ 差□。',
    instead: '“条件充分性”：优□ 良☑ 中□ 差□。',
    cannotSee: '一项都没有评定的可能是空表，不检查。',
  },
  messages: {
    'zh-CN': {
      sentences: {
        default: '审核要点“{item}”没有评定。请打分或选定等级。',
        several: '审核要点“{item}”选了{count}个等级。请只选一个。',
      },
    },
    en: {
      sentences: {
        default: '“{item}” is not judged. Give points or choose a grade.',
        several: '“{item}” has {count} grades. Choose one.',
      },
    },
  },
  create: ({ report }) => ({
    form: ({ reviews = [] }) => {
      const asked = reviews.flatMap((review) => {
        const cell = answerOf(review)
        return cell ? [{ item: review.item, cell, answered: isAnswered(cell) }] : []
      })
      if (!asked.some(({ answered }) => answered)) return
      for (const { item, cell, answered } of asked) {
        const count = boxes.test(cell.raw) ? gradesIn(cell.raw).length : 1
        if (!answered) report({ at: cell, data: { item: item.raw.trim() }, related: [item] })
        else if (count > 1)
          report({ at: cell, message: 'several', data: { item: item.raw.trim(), count }, related: [item] })
      }
    },
  }),
}
