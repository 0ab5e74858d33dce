import type { AmountUnit } from './codes.ts'
import type { Form } from './form.ts'
import type { Lines } from './lines.ts'
import { isMoneyColumn } from './money-columns.ts'
import type { FormSpec } from './spec.ts'
import { typedAmount, typedDecimal, typedText } from './typed.ts'

/** The tasks and the questions of a review that a form lists. */
export const itemsOf = (spec: FormSpec, unit: AmountUnit, lines: Lines): Pick<Form, 'tasks' | 'reviews'> => ({
  ...(spec.tasks && {
    tasks: spec.tasks.map((task) => {
      const line = lines.next()
      return {
        name: typedText(task.name, { line, column: 1 }),
        ...(task.content !== undefined && { content: typedText(task.content, { line, column: 2 }) }),
        ...(task.completion !== undefined && { completion: typedText(task.completion, { line, column: 3 }) }),
        amounts: Object.entries(task.amounts ?? {}).map(([column, raw], index) => {
          const place = { line, column: 4 + index }
          return { column, amount: isMoneyColumn(column) ? typedAmount(raw, place, unit) : typedDecimal(raw, place) }
        }),
      }
    }),
  }),
  ...(spec.reviews && {
    reviews: spec.reviews.map((review) => {
      const line = lines.next()
      return {
        ...(review.criterion !== undefined && { criterion: typedText(review.criterion, { line, column: 1 }) }),
        item: typedText(review.item, { line, column: 2 }),
        ...(review.points !== undefined && { points: typedDecimal(review.points, { line, column: 3 }) }),
        ...(review.score !== undefined && { score: typedDecimal(review.score, { line, column: 4 }) }),
        ...(review.opinion !== undefined && { opinion: typedText(review.opinion, { line, column: 5 }) }),
      }
    }),
  }),
})
