import type { TasksRow } from '../template/schema/index.ts'
import type { Field, Form, FundLine, Task } from './form.ts'
import { cleanPath } from './labels.ts'
import { isMoneyColumn } from './money-columns.ts'
import type { Printed } from './printed.ts'
import { typedText } from './typed.ts'

/** Where the cells of a task stand in the form's lists: indexes into `fields` and `funds`, in the order of the columns. */
export interface TaskTwins {
  readonly fields: readonly { readonly index: number; readonly of: string }[]
  readonly funds: readonly { readonly index: number; readonly amount: number }[]
}

/** The first part of the path of a task's money: the cleaned label beside the table. */
export const taskGroup = ({ side }: Pick<TasksRow, 'side'>): string => cleanPath(side?.label ?? '主要任务')

/** The texts of a task beside its name, each with its pointer inside the task. */
const textsOf = ({ content, completion, extra }: Task): readonly (readonly [string, Printed])[] => [
  ...(content ? [['content', content] as const] : []),
  ...(completion ? [['completion', completion] as const] : []),
  ...(extra ?? []).map(({ value }, i) => [`extra/${i}/value`, value] as const),
]

/**
 * The header cells and money lines that hold the cells of each task as well. They are found by what they say, in the order
 * in which the tasks stand, so that a form without places has them too.
 *
 * @example taskTwins(form)[0]?.funds[0]?.index // the money line of the first task's first amount
 */
export const taskTwins = (form: Pick<Form, 'tasks' | 'fields' | 'funds'>): readonly TaskTwins[] => {
  const usedFields = new Set<number>()
  const usedFunds = new Set<number>()
  return (form.tasks ?? []).map((task): TaskTwins => {
    const path = cleanPath(task.name.raw)
    const texts = [...textsOf(task)]
    const fields = form.fields.flatMap(({ label, value }, index) => {
      if (texts.length === 0 || usedFields.has(index) || label.raw !== task.name.raw || label.inferred) return []
      const found = texts.findIndex(([, text]) => text.raw === value.raw)
      const [of] = texts.splice(found < 0 ? texts.length : found, 1)[0] ?? []
      if (of === undefined) return []
      usedFields.add(index)
      return [{ index, of }]
    })
    const funds = task.amounts.flatMap(({ column, amount: { raw } }, amount) => {
      const index = form.funds.findIndex(
        (line, i) =>
          !usedFunds.has(i) &&
          line.path.length === 2 &&
          line.path[1] === path &&
          line.column === column &&
          line.amount.raw === raw,
      )
      if (index < 0) return []
      usedFunds.add(index)
      return [{ index, amount }]
    })
    return { fields, funds }
  })
}

/** The header cells and money lines that hold the cells of one task, in the order of the table's columns. */
const twinsFor = (
  task: Task,
  block: TasksRow,
): { readonly fields: readonly Field[]; readonly funds: readonly FundLine[] } => {
  const { name } = task
  const fields = block.columns.flatMap(({ holds, label }): readonly Field[] => {
    const value =
      holds === 'content' || holds === 'completion'
        ? task[holds]
        : holds === 'text'
          ? task.extra?.find((entry) => entry.label.raw === label)?.value
          : undefined
    return value ? [{ label: name, value }] : []
  })
  const funds = task.amounts.map(
    ({ column, amount }): FundLine => ({ path: [taskGroup(block), cleanPath(name.raw)], column, amount, label: name }),
  )
  return { fields, funds }
}

/** A list without some of its entries and with others in the place of the first of them, else behind `after` entries. */
const replaced = <T>(list: readonly T[], gone: ReadonlySet<number>, put: readonly T[], after: number): readonly T[] => {
  const at = gone.size > 0 ? Math.min(...gone) : after
  return [...list.slice(0, at), ...put, ...list.slice(at).filter((_, i) => !gone.has(at + i))]
}

/**
 * A form with other tasks: the header cells and money lines of the old ones go, those of the new ones take their place.
 *
 * @example withTasks(form, block, [...(form.tasks ?? []), blankTask(block)])
 */
export const withTasks = (
  form: Form,
  block: TasksRow,
  tasks: readonly Task[],
  old: readonly TaskTwins[] = taskTwins(form),
): Form => {
  const put = tasks.map((task) => twinsFor(task, block))
  const gone = (kind: 'fields' | 'funds') => new Set(old.flatMap((twins) => twins[kind].map(({ index }) => index)))
  return {
    ...form,
    tasks,
    fields: replaced(
      form.fields,
      gone('fields'),
      put.flatMap(({ fields }) => fields),
      form.fields.length,
    ),
    funds: replaced(
      form.funds,
      gone('funds'),
      put.flatMap(({ funds }) => funds),
      form.funds.length,
    ),
  }
}

const nothing = (): Printed<never> => ({ raw: '', place: {} })

/** A task with all the cells of its table, all of them empty. */
export const blankTask = ({ columns }: Pick<TasksRow, 'columns'>, no?: string): Task => {
  const has = (holds: string) => columns.some((column) => column.holds === holds)
  const extra = columns.filter(({ holds }) => holds === 'text')
  return {
    ...(has('no') ? { no: no === undefined ? nothing() : typedText(no, {}) } : {}),
    name: nothing(),
    ...(has('content') ? { content: nothing() } : {}),
    ...(has('completion') ? { completion: nothing() } : {}),
    ...(extra.length > 0
      ? { extra: extra.map(({ label }) => ({ label: typedText(label, {}), value: nothing() })) }
      : {}),
    amounts: columns.flatMap((column) =>
      column.holds === 'money' ? [{ column: taskColumn(column), amount: nothing() }] : [],
    ),
  }
}

/** The name in `funds` of a column of money. */
export const taskColumn = ({ column, label }: TasksRow['columns'][number]): string => column ?? cleanPath(label)

/** Whether the amounts of a column are money; points and rates are decimals. */
export const isTaskMoney = (column: TasksRow['columns'][number]): boolean => isMoneyColumn(taskColumn(column))
