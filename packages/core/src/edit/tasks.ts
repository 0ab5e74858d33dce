import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import { taskTwins, withTasks } from '../form/task-twins.ts'
import { type TasksRow, type Template, templateOf } from '../template/index.ts'
import type { Moves } from './moves.ts'

/** The table of tasks that a form's template prints. */
export const tasksBlock = (form: Form, templates: readonly Template[]): TasksRow | undefined =>
  templateOf(form, templates)?.rows.find((row): row is TasksRow => 'block' in row && row.block === 'tasks')

/** Where the header cells and money lines of a form went whose tasks have changed; those of tasks that changed are gone. */
export const movesOfTwins = (before: Form, after: Form): readonly Moves[] =>
  (['fields', 'funds'] as const).map((list) => {
    const of = (form: Form) => new Set(taskTwins(form).flatMap((twins) => twins[list].map(({ index }) => index)))
    const [old, now] = [of(before), of(after)]
    const kept = after[list].map((_, i) => i).filter((i) => !now.has(i))
    const from = before[list].map((_, i) => i).filter((i) => !old.has(i))
    return { list, to: (index: number) => (old.has(index) ? undefined : kept[from.indexOf(index)]) }
  })

/** The cells of tasks stand in `fields` and `funds` too: both follow what was typed into one of them. */
export const followTasks = (
  before: Disclosure,
  disclosure: Disclosure,
  edits: readonly { readonly at: string }[],
  templates: readonly Template[],
): Disclosure => {
  const touched = new Set(edits.flatMap(({ at }) => /^\/forms\/(\d+)\/tasks\//.exec(at)?.[1] ?? []).map(Number))
  if (touched.size === 0) return disclosure
  const forms = disclosure.forms.map((form, i) => {
    const old = before.forms[i]
    const block = touched.has(i) ? tasksBlock(form, templates) : undefined
    if (block === undefined || old === undefined) return form
    // The twins are found by the texts that they had before.
    return withTasks(form, block, form.tasks ?? [], taskTwins(old))
  })
  return { ...disclosure, forms }
}
