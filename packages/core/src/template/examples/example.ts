import { applyEdits, type CellEdit } from '../../edit/apply-edits.ts'
import { deriveIndicator } from '../../form/derive-indicator.ts'
import type { Task } from '../../form/form.ts'
import type { Disclosure, EmptyLevel, Form, Indicator } from '../../form/index.ts'
import { indicatorCells, indicatorListNames, indicatorLists, isIndicatorCell } from '../../form/indicator-cells.ts'
import { entriesOf } from '../../form/indicator-entry.ts'
import { labelKey } from '../../form/label-key.ts'
import { isMoneyColumn } from '../../form/money-columns.ts'
import { blankTask, withTasks } from '../../form/task-twins.ts'
import { typedAmount, typedDecimal, typedText, typedValue } from '../../form/typed.ts'
import { typedCell } from '../../form/typed-cell.ts'
import { findTemplate } from '../find-template.ts'
import { newDisclosure } from '../new-disclosure.ts'
import type { TasksRow, Template } from '../schema/index.ts'

/** A filled-in form of a template in plain strings; fictional. */
export interface Example {
  readonly template: string
  readonly year: number
  readonly unit: string
  /** Where the title is not the template's own. */
  readonly title?: string
  /** By the names of the template's fields. */
  readonly fields?: Readonly<Record<string, string>>
  /** `path/by/slashes`, or `path/by/slashes|column`. */
  readonly funds?: Readonly<Record<string, string>>
  readonly plan?: readonly string[]
  readonly schedule?: readonly (readonly [period: string, text: string])[]
  readonly subGoals?: readonly {
    readonly no?: string
    readonly heading?: string
    readonly text: string
    readonly amount?: string
  }[]
  readonly safeguards?: readonly string[]
  readonly goal?: string
  readonly goalActual?: string
  /** `more`: further columns, by property or by the printed label of one that the model has no name for. */
  readonly rows?: readonly (readonly [
    level2: string,
    name: string,
    target: string,
    more?: Readonly<Record<string, string>>,
  ])[]
  readonly empty?: readonly string[]
  readonly totals?: { readonly weight: string; readonly score: string }
  readonly tasks?: readonly {
    readonly name: string
    readonly content?: string
    readonly completion?: string
    readonly amounts?: Readonly<Record<string, string>>
  }[]
  /** The answers to the questions of a review, in their order. */
  readonly answers?: readonly (readonly [score: string, opinion: string])[]
}

const cell = (property: string, raw: string) =>
  isIndicatorCell(property) ? typedCell(indicatorCells[property].typing, raw, {}) : typedText(raw, {})

/** Indicators in the example's order; rows left empty stand where the template prints them. */
const rowsOf = (example: Example, blank: Form): Pick<Form, 'indicators' | 'emptyLevels'> => {
  const printed = (code: string) => {
    const row = blank.indicators.find(({ level2 }) => level2.value === code)
    if (row === undefined) throw new Error(`${example.template} prints no row ${code}`)
    return row
  }
  const levels = (code: string) => {
    const { level1, level2 } = printed(code)
    return { level1, level2 }
  }
  const indicators = (example.rows ?? []).map(([code, name, target, more = {}]): Indicator => {
    // Columns that the model has no name for go by their printed labels.
    const extra = printed(code).extra?.map(({ label, value }) => ({
      label,
      value: more[label.raw] === undefined ? value : typedText(more[label.raw] ?? '', {}),
    }))
    // Entries of lists go by theirs as well.
    const blank = printed(code)
    const lists = indicatorListNames.flatMap((list) => {
      const { head, cell: part } = indicatorLists[list]
      const entries = entriesOf(blank, list).map((entry) => ({
        [head]: entry.head,
        [part]:
          part === 'ticked'
            ? typedCell('yes-no', more[entry.head.raw] ?? '', {})
            : typedValue(more[entry.head.raw] ?? '', {}),
      }))
      return blank[list] ? [[list, entries] as const] : []
    })
    const named = new Set([
      ...(extra ?? []).map(({ label }) => label.raw),
      ...indicatorListNames.flatMap((list) => entriesOf(blank, list).map(({ head }) => head.raw)),
    ])
    const cells = Object.entries(more)
      .filter(([property]) => !named.has(property))
      .map(([property, raw]) => [property, cell(property, raw)])
    return deriveIndicator({
      ...levels(code),
      ...(blank.termLevel2 ? { termLevel2: blank.termLevel2 } : {}),
      name: typedText(name, {}),
      target: typedValue(target, {}),
      ...Object.fromEntries(cells),
      ...Object.fromEntries(lists),
      ...(extra && { extra }),
    })
  })
  const order: readonly (string | undefined)[] = blank.indicators.map(({ level2 }) => level2.value)
  const emptyLevels = (example.empty ?? [])
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((code): EmptyLevel => {
      const at = order.indexOf(code)
      return { ...levels(code), after: indicators.filter(({ level2 }) => order.indexOf(level2.value) < at).length }
    })
  return { indicators, emptyLevels }
}

/** The index of the header field or money line, by its name. */
const indexOf = (names: readonly string[], name: string): number => {
  const index = names.findIndex((one) => labelKey(one) === labelKey(name))
  if (index < 0) throw new Error(`no cell ${name}; there are ${names.join(', ')}`)
  return index
}

const edits = (example: Example, form: Form): readonly CellEdit[] => {
  const fields = form.fields.map(({ label }) => label.raw || (label.value ?? ''))
  const funds = form.funds.map(({ path, column }) => `${path.join('/')}|${column}`)
  const entries = (values: Readonly<Record<string, string>> | undefined) => Object.entries(values ?? {})
  return [
    ...entries(example.fields).map(([name, raw]) => ({ at: `/forms/0/fields/${indexOf(fields, name)}/value`, raw })),
    ...entries(example.funds).map(([name, raw]) => {
      const index = indexOf(funds, name.includes('|') ? name : `${name}|预算`)
      return { at: `/forms/0/funds/${index}/amount`, raw }
    }),
    ...(example.title === undefined
      ? []
      : [{ at: form.kind === 'text' ? '/title' : '/forms/0/title', raw: example.title }]),
    ...(example.plan ?? []).map((raw, i) => ({ at: `/forms/0/spendingPlan/${i}/percent`, raw })),
    ...(example.goal === undefined ? [] : [{ at: '/forms/0/goal', raw: example.goal }]),
    ...(example.goalActual === undefined ? [] : [{ at: '/forms/0/goalActual', raw: example.goalActual }]),
    ...entries(example.totals).map(([key, raw]) => ({ at: `/forms/0/totals/${key}`, raw })),
  ]
}

const lists = (example: Example): Partial<Form> => ({
  ...(example.schedule && {
    schedule: example.schedule.map(([period, text]) => ({ period: typedValue(period, {}), text: typedText(text, {}) })),
  }),
  ...(example.subGoals && {
    subGoals: example.subGoals.map(({ no, heading, text, amount }) => ({
      ...(no === undefined ? {} : { no: typedText(no, {}) }),
      ...(heading === undefined ? {} : { heading: typedText(heading, {}) }),
      text: typedText(text, {}),
      ...(amount === undefined ? {} : { amount: typedAmount(amount, {}, '万元') }),
    })),
  }),
  ...(example.safeguards && { safeguards: example.safeguards.map((text) => ({ text: typedText(text, {}) })) }),
})

const withTasksOf = (form: Form, { tasks }: Example, template: Template): Form => {
  const block = template.rows.find((row): row is TasksRow => 'block' in row && row.block === 'tasks')
  if (block === undefined || tasks === undefined) return form
  const unit = form.amountUnit.value ?? '元'
  const filled = tasks.map((task): Task => {
    const blank = blankTask(block)
    return {
      ...blank,
      name: typedText(task.name, {}),
      ...(blank.content ? { content: typedText(task.content ?? '', {}) } : {}),
      ...(blank.completion ? { completion: typedText(task.completion ?? '', {}) } : {}),
      amounts: blank.amounts.map(({ column }) => {
        const raw = task.amounts?.[column] ?? ''
        return { column, amount: isMoneyColumn(column) ? typedAmount(raw, {}, unit) : typedDecimal(raw, {}) }
      }),
    }
  })
  return withTasks(form, block, filled)
}

const withAnswers = (form: Form, { answers }: Example): Form =>
  answers === undefined || form.reviews === undefined
    ? form
    : {
        ...form,
        reviews: form.reviews.map((review, i) => ({
          ...review,
          score: typedDecimal(answers[i]?.[0] ?? '', {}),
          opinion: typedText(answers[i]?.[1] ?? '', {}),
        })),
      }

/**
 * The filled-in form as a Disclosure: a new form of its template with the example's texts typed into it.
 *
 * @throws {Error} where the example names a cell that its template does not have
 */
export const disclosureOf = (
  example: Example,
  template: Template | undefined = findTemplate(example.template),
): Disclosure => {
  if (template === undefined) throw new Error(`no template ${example.template}`)
  const blank = newDisclosure(template, { year: example.year, unit: example.unit })
  const [form] = blank.forms
  if (form === undefined) throw new Error('a new disclosure has a form')
  const listed: Form = { ...form, ...(example.rows ? rowsOf(example, form) : {}), ...lists(example) }
  const filled = withAnswers(withTasksOf(listed, example, template), example)
  return applyEdits({ ...blank, forms: [filled] }, edits(example, filled), { templates: [template] })
}
