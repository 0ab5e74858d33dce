import type { AmountUnit } from '../../form/codes.ts'
import type { Form, Goal, ReviewItem, Task } from '../../form/form.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import { typedAmount, typedDecimal } from '../../form/typed.ts'
import type { Head, RawGoal, RawReview, RawTask } from '../head/head.ts'
import { joined } from '../prose/prose.ts'
import { textOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'

const decimal = ({ text, place }: Cell) => typedDecimal(text, place)

const goalOf = ({ label, text, actual, weight, score, span }: RawGoal): Goal => ({
  label: textOf(label),
  text: joined(text, label.place),
  ...(actual.length > 0 && { actual: joined(actual, label.place) }),
  ...(weight && { weight: decimal(weight) }),
  ...(score && { score: decimal(score) }),
  ...(span && { span }),
})

const taskOf = ({ no, name, content, completion, extra = [], amounts }: RawTask, unit: AmountUnit): Task => ({
  ...(no && { no: textOf(no) }),
  name: textOf(name),
  ...(content && { content: textOf(content) }),
  ...(completion && { completion: textOf(completion) }),
  ...(extra.length > 0 && { extra: extra.map(({ label, text }) => ({ label: textOf(label), value: textOf(text) })) }),
  amounts: amounts.map(({ column, amount }) => ({
    column,
    amount: isMoneyColumn(column) ? typedAmount(amount.text, amount.place, unit) : decimal(amount),
  })),
})

const reviewOf = ({ criterion, item, question, points, score, opinion }: RawReview): ReviewItem => ({
  ...(criterion && { criterion: textOf(criterion) }),
  item: textOf(item),
  ...(question && { question: textOf(question) }),
  ...(points && { points: decimal(points) }),
  ...(score && { score: decimal(score) }),
  ...(opinion && { opinion: textOf(opinion) }),
})

/** Lists of a form's head: goals that stand apart, tasks with their money, questions of a review. */
export const entriesOf = (head: Head, unit: AmountUnit): Pick<Form, 'goals' | 'tasks' | 'reviews'> => ({
  ...(head.goals.length > 0 && { goals: head.goals.map(goalOf) }),
  ...(head.tasks.length > 0 && { tasks: head.tasks.map((task) => taskOf(task, unit)) }),
  ...(head.reviews.length > 0 && { reviews: head.reviews.map(reviewOf) }),
})
