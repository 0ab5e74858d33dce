import type { Form, ReviewItem, Task } from '../form/form.ts'
import { taskTwins } from '../form/task-twins.ts'
import { isTotalLabel } from '../form/total-label.ts'
import type { ReviewColumnKind, ReviewsRow, TaskColumnKind, TasksRow } from '../template/schema/index.ts'

/** Spans that share `width` columns among `count` cells, what is left over to the one at `wide`. */
const shared = (width: number, count: number, wide: number): readonly number[] =>
  Array.from(
    { length: count },
    (_, i) => Math.max(1, Math.floor(width / count)) + (i === wide ? Math.max(0, width % count) : 0),
  )

const spanned = <C extends object>(
  columns: readonly C[],
  width: number,
  wide: number,
): readonly (C & { span: number })[] => {
  const spans = shared(width, columns.length, wide)
  return columns.map((column, i) => ({ ...column, span: spans[i] ?? 1 }))
}

const taskLabels: Readonly<Record<Exclude<TaskColumnKind, 'text' | 'money'>, string>> = {
  no: '序号',
  name: '任务名称',
  content: '主要内容',
  completion: '完成情况',
}

/** The label under which the money of tasks stands, and that of their sums. */
const groupOf = (form: Form): { readonly group: string; readonly sum?: string } => {
  const index = taskTwins(form).flatMap(({ funds }) => funds.map((fund) => fund.index))[0]
  const group = (index === undefined ? undefined : form.funds[index]?.path[0]) ?? '主要任务'
  const sum = form.funds.find(({ path }) => path.length === 2 && path[0] === group && isTotalLabel(path[1] ?? ''))
  return { group, ...(sum ? { sum: sum.label?.raw || (sum.path[1] ?? '') } : {}) }
}

/** A table for the tasks of a form that its template does not print: the columns that the tasks have. */
export const tasksRow = (form: Form, width: number): TasksRow => {
  const tasks: readonly Task[] = form.tasks ?? []
  const { group, sum } = groupOf(form)
  const distinct = (labels: readonly string[]) => [...new Set(labels)]
  const usual = (['no', 'name', 'content', 'completion'] as const).filter(
    (holds) => holds === 'name' || tasks.some((task) => task[holds] !== undefined),
  )
  const texts = distinct(tasks.flatMap(({ extra = [] }) => extra.map(({ label }) => label.raw || (label.value ?? ''))))
  const money = distinct(tasks.flatMap(({ amounts }) => amounts.map(({ column }) => column)))
  const columns: readonly TasksRow['columns'][number][] = [
    ...usual.map((holds) => ({ holds, label: taskLabels[holds] })),
    ...texts.map((label) => ({ holds: 'text' as const, label })),
    ...money.map((column) => ({ holds: 'money' as const, label: column, column })),
  ]
  return {
    block: 'tasks',
    side: { label: group },
    columns: spanned(columns, Math.max(columns.length, width - 1), usual.length - 1),
    ...(sum === undefined ? {} : { sum }),
  }
}

const reviewLabels: Readonly<Record<ReviewColumnKind, string>> = {
  criterion: '审核内容',
  item: '审核要点',
  question: '具体要求',
  points: '分值',
  score: '得分',
  opinion: '审核意见',
}

/** A table for the questions of a review that a form's template does not print. */
export const reviewsRow = (reviews: readonly ReviewItem[], width: number): ReviewsRow => {
  const columns = (['criterion', 'item', 'question', 'points', 'score', 'opinion'] as const)
    .filter((holds) => reviews.some((review) => review[holds] !== undefined))
    .map((holds) => ({ holds, label: reviewLabels[holds] }))
  return { block: 'reviews', columns: spanned(columns, width, columns.length - 1), criteria: [] }
}
