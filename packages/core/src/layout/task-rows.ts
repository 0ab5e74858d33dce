import type { Form, Printed } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { tokenOf } from '../form/pointer.ts'
import { isTaskMoney, taskColumn } from '../form/task-twins.ts'
import type { TasksRow } from '../template/schema/index.ts'
import type { Claims, TaskClaims } from './claims.ts'
import { columnHeader } from './column-header.ts'
import { type DraftCell, type DraftRow, labelCell, valueCell } from './draft.ts'
import { fillLabel } from './fill-label.ts'

type Column = TasksRow['columns'][number]

const nameOf = ({ raw, value }: Printed<string>): string => raw || (value ?? '')

/** The cell of a column in the row of a task; `twins` are the pointers of the same cells in `fields` and `funds`. */
const taskCell = (
  form: Form,
  base: string,
  index: number,
  column: Column,
  twins: TaskClaims | undefined,
): DraftCell => {
  const { holds, label, span = 1 } = column
  const task = form.tasks?.[index]
  const pointer = `${base}/tasks/${index}`
  const at = (part: string) => [`${pointer}/${part}`, ...(twins?.at.get(part) ?? [])]
  switch (holds) {
    case 'no':
      return valueCell({ printed: task?.no, at: at('no') }, span, 1, 'text', 'center')
    case 'name':
      return valueCell({ printed: task?.name, at: at('name') }, span, 1, 'text', 'left')
    case 'content':
    case 'completion':
      return valueCell({ printed: task?.[holds], at: at(holds) }, span, 1, 'long-text', 'left')
    case 'text': {
      const i = task?.extra?.findIndex((entry) => labelKey(nameOf(entry.label)) === labelKey(label)) ?? -1
      const part = i < 0 ? `extra/${tokenOf(label)}` : `extra/${i}/value`
      return valueCell({ printed: task?.extra?.[i]?.value, at: at(part) }, span, 1, 'text', 'center')
    }
    case 'money': {
      const name = taskColumn(column)
      const i = task?.amounts.findIndex((amount) => amount.column === name) ?? -1
      const part = i < 0 ? `amounts/${tokenOf(name)}` : `amounts/${i}/amount`
      const input = isTaskMoney(column) ? 'amount' : 'decimal'
      return valueCell({ printed: task?.amounts[i]?.amount, at: at(part) }, span, 1, input, 'center')
    }
  }
}

/** The row of sums: its label over all columns up to the first amount. */
const sumRow = (block: TasksRow, label: string, claims: Claims): DraftRow => {
  const first = block.columns.findIndex(({ holds }) => holds === 'money')
  const front = block.columns.slice(0, first < 0 ? 1 : first)
  const rest = block.columns.slice(front.length)
  const sums = rest.map((column) => (column.holds === 'money' ? claims.taskSum(block, column) : undefined))
  const printed = sums.find((sum) => sum?.label !== undefined)?.label
  const labels = sums.flatMap((sum) => sum?.label?.at ?? [])
  const width = front.reduce((sum, { span = 1 }) => sum + span, 0)
  const own = printed && { printed: printed.printed, at: labels }
  return {
    cells: [
      labelCell(label, width, 1, 'row', own),
      ...rest.map((column, i) =>
        valueCell(
          sums[i] ?? { printed: undefined, at: [] },
          column.span ?? 1,
          1,
          isTaskMoney(column) ? 'amount' : 'decimal',
          'center',
        ),
      ),
    ],
  }
}

/** A table of tasks: its header, one row a task (a form without tasks prints one blank row), its sums. */
export const taskRows = (form: Form, base: string, block: TasksRow, claims: Claims): readonly DraftRow[] => {
  const tasks = form.tasks ?? []
  const twins = claims.tasks()
  const columns = block.columns.map(({ label, group, span }) => ({
    label: fillLabel(label, form),
    ...(group === undefined ? {} : { group: fillLabel(group, form) }),
    ...(span === undefined ? {} : { span }),
  }))
  const showsUnit = ({ text }: DraftCell) => /[（(](元|万元|亿元)[）)]/.test(text) && form.amountUnit.raw !== ''
  const header = columnHeader(columns).map((cells) =>
    cells.map((cell) => (showsUnit(cell) ? { ...cell, at: [...cell.at, `${base}/amountUnit`] } : cell)),
  )
  const body = Array.from(
    { length: Math.max(1, tasks.length) },
    (_, index): DraftRow => ({
      cells: block.columns.map((column) => taskCell(form, base, index, column, twins[index])),
      ...(tasks[index] ? { item: { of: 'tasks', index } } : {}),
    }),
  )
  const sums = block.sum === undefined ? [] : [sumRow(block, block.sum, claims)]
  const rows: readonly DraftRow[] = [...header.map((cells): DraftRow => ({ cells })), ...body, ...sums]
  const { side } = block
  return side === undefined
    ? rows
    : rows.map((row, r) =>
        r === 0
          ? { ...row, cells: [labelCell(side.label, side.span ?? 1, rows.length, 'rowgroup'), ...row.cells] }
          : row,
      )
}
