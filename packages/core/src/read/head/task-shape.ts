import type { ShapeTasks } from '../../template/synthesise.ts'
import type { TaskTable } from './task-table.ts'

/** Kinds of columns of which a task holds one cell each. */
const single: ReadonlySet<string> = new Set(['no', 'name', 'content', 'completion'])

/**
 * A table of tasks as a template draws it: its columns with their labels, the labels over them, the label of its sums.
 * Undefined where a list of tasks cannot hold its rows: two columns of one kind, or of one name.
 */
export const shapeOfTasks = (
  { beside, columns }: TaskTable,
  sum: { readonly text: string } | undefined,
): ShapeTasks | undefined => {
  const kinds = columns.flatMap(({ kind }) => (single.has(kind) ? [kind] : []))
  const names = columns.flatMap(({ kind, name }) => (single.has(kind) ? [] : [`${kind} ${name}`]))
  if (new Set(kinds).size < kinds.length || new Set(names).size < names.length) return undefined
  return {
    ...(beside ? { side: { label: beside.text, span: beside.colspan } } : {}),
    columns: columns.map(({ kind, name, cell, first, last, group }) => ({
      holds: kind,
      label: cell.text,
      ...(group ? { group: group.text } : {}),
      ...(kind === 'money' ? { column: name } : {}),
      span: last - first + 1,
    })),
    ...(sum ? { sum: sum.text } : {}),
  }
}
