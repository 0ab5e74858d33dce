import {
  type AmountUnit,
  type Form,
  type Printed,
  type Task,
  typedAmount,
  typedDecimal,
  typedText,
} from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import { blankTask, taskTwins, withTasks } from '../form/task-twins.ts'
import type { TasksRow, Template } from '../template/schema/index.ts'
import { amountIn } from './convert-amount.ts'
import { fundKey } from './fund-key.ts'

/** The table of tasks of a template; undefined where it has none. */
const tasksRow = ({ rows }: Template): TasksRow | undefined =>
  rows.find((row): row is TasksRow => 'block' in row && row.block === 'tasks')

export interface ConvertedTasks {
  /** The new form with the tasks in it. */
  readonly blank: Form
  /** Pointers inside the old form of the cells that found a place. */
  readonly placed: readonly string[]
}

/** Where the cells of a form's tasks stand in its head and its money as well. */
export const taskCells = (
  form: Form,
): { readonly fields: ReadonlySet<number>; readonly funds: ReadonlySet<number> } => {
  const twins = taskTwins(form)
  const indexes = (kind: 'fields' | 'funds') => new Set(twins.flatMap((task) => task[kind].map(({ index }) => index)))
  return { fields: indexes('fields'), funds: indexes('funds') }
}

const sameColumn = (a: string, b: string): boolean => {
  const [one, other] = [fundKey([a], a, undefined), fundKey([b], b, undefined)]
  return labelKey(a) === labelKey(b) || (one.kind === other.kind && one.column === other.column)
}

/** Tasks in the columns of another table of tasks. */
export function convertTasks(form: Form, blank: Form, to: Template): ConvertedTasks {
  const block = tasksRow(to)
  if (block === undefined || form.tasks === undefined || form.tasks.length === 0) return { blank, placed: [] }
  const [from, unit] = [form.amountUnit.value, blank.amountUnit.value ?? '元']
  const placed: string[] = []
  const tasks = form.tasks.map((task, i): Task => {
    const empty = blankTask(block)
    const text = (printed: Printed | undefined, pointer: string): Printed<string> => {
      if (printed !== undefined) placed.push(`/tasks/${i}/${pointer}`)
      return typedText(printed?.raw ?? '', {})
    }
    return {
      ...(empty.no ? { no: text(task.no, 'no') } : {}),
      name: text(task.name, 'name'),
      ...(empty.content ? { content: text(task.content, 'content') } : {}),
      ...(empty.completion ? { completion: text(task.completion, 'completion') } : {}),
      ...(empty.extra ? { extra: extraIn(task, empty.extra, text) } : {}),
      amounts: empty.amounts.map(({ column }) => {
        const index = task.amounts.findIndex((one) => sameColumn(one.column, column))
        const found = task.amounts[index]
        if (found === undefined) return { column, amount: typedText('', {}) }
        placed.push(`/tasks/${i}/amounts/${index}/amount`)
        return { column, amount: amountOf(found.amount, column, from, unit) }
      }),
    }
  })
  return { blank: withTasks(blank, block, tasks), placed }
}

type Text = (printed: Printed | undefined, pointer: string) => Printed<string>

const extraIn = (task: Task, columns: NonNullable<Task['extra']>, text: Text): NonNullable<Task['extra']> =>
  columns.map(({ label }) => {
    const index = task.extra?.findIndex((one) => labelKey(one.label.raw) === labelKey(label.raw)) ?? -1
    return { label, value: text(task.extra?.[index]?.value, `extra/${index}/value`) }
  })

function amountOf(amount: Printed<unknown>, column: string, from: AmountUnit | undefined, to: AmountUnit) {
  if (!isMoneyColumn(column)) return typedDecimal(amount.raw, {})
  return typedAmount(from === undefined ? amount.raw : amountIn(amount, from, to), {}, to)
}
