import { claimFields } from '../form/claims.ts'
import type { Disclosure, Field, Form, FundLine, Indicator, Printed } from '../form/index.ts'
import { indicatorCellNames, indicatorListNames, indicatorLists } from '../form/indicator-cells.ts'
import { cleanPath } from '../form/labels.ts'
import { isMoneyColumn } from '../form/money-columns.ts'
import { blankTask, taskColumn, taskGroup } from '../form/task-twins.ts'
import {
  inferred,
  typedAmount,
  typedAmountUnit,
  typedDecimal,
  typedText,
  typedValue,
  typedYear,
} from '../form/typed.ts'
import { labelsOf } from '../layout/announced.ts'
import { fillLabel } from '../layout/fill-label.ts'
import { templateRef } from './find-template.ts'
import type { IndicatorsRow, ReviewsRow, TasksRow, Template, TemplateCell } from './schema/index.ts'

export interface NewOptions {
  /** The form's year; without it the year stays open. */
  readonly year?: number
  /** The unit that fills the form in; it stands in the cells that name it. */
  readonly unit?: string
}

const nothing = (): Printed<never> => ({ raw: '', place: {} })

/** One blank indicator for every level-2 row of the template, with all columns of its table. */
const blankRows = (block: IndicatorsRow): readonly Indicator[] => {
  const has = (property: string) => block.columns.some((column) => column.property === property)
  const optional = indicatorCellNames.filter((name) => name !== 'name' && name !== 'target' && has(name))
  const lists = indicatorListNames.filter(has).map((list) => {
    const { head, cell } = indicatorLists[list]
    const own = block.columns.filter(({ property }) => property === list)
    return [list, own.map(({ label }) => ({ [head]: typedText(label, {}), [cell]: nothing() }))] as const
  })
  const extra = block.columns.filter(({ property }) => property === 'extra')
  return block.levels.flatMap((level) =>
    level.level2.map(
      (second): Indicator => ({
        level1: { raw: level.label, value: level.level1, place: {} },
        level2: { raw: second.label, value: second.level2, place: {} },
        name: nothing(),
        target: nothing(),
        ...Object.fromEntries(optional.map((property) => [property, nothing()])),
        // Beside the year's set of two the form prints the level of the whole term again.
        ...(has('termLevel2') ? { termLevel2: typedText(second.label, {}) } : {}),
        ...Object.fromEntries(lists),
        ...(extra.length > 0
          ? { extra: extra.map(({ label }) => ({ label: typedText(label, {}), value: nothing() })) }
          : {}),
      }),
    ),
  )
}

type Bare = Omit<Form, 'fields' | 'funds' | 'indicators' | 'safeguards'>

const headFields = (template: Template, form: Form, unit: string): readonly Field[] =>
  template.head.flatMap(({ field, text, is }): Field[] => {
    if (field === undefined) return []
    const label = (text ?? '').replace(/[：:]$/, '')
    return [
      {
        label: label === '' ? inferred(field, {}) : typedText(fillLabel(label, form), {}),
        value: typedText(is === 'implementingUnit' || is === undefined ? unit : '', {}),
      },
    ]
  })

const fundOf = (cell: Extract<TemplateCell, { fund: unknown }>, label: string, form: Form): FundLine => {
  const { path, column = '预算' } = cell.fund
  const raw = cell.preset ?? ''
  const unit = form.amountUnit.value ?? '元'
  return {
    path,
    column,
    amount: isMoneyColumn(column) ? typedAmount(raw, {}, unit) : typedDecimal(raw, {}),
    ...(label === '' ? {} : { label: typedText(label, {}) }),
  }
}

/** The cells of one blank task, and the row of sums, of a table of tasks. */
const taskParts = (block: TasksRow, label: string): Pick<Form, 'fields' | 'funds'> => {
  const texts = block.columns.filter(({ holds }) => holds === 'content' || holds === 'completion' || holds === 'text')
  const group = taskGroup(block)
  const lines = (name: string, printed: string) =>
    block.columns.flatMap((column): FundLine[] =>
      column.holds === 'money'
        ? [{ path: [group, name], column: taskColumn(column), amount: nothing(), label: typedText(printed, {}) }]
        : [],
    )
  return {
    fields: texts.map(() => ({ label: nothing(), value: nothing() })),
    funds: [...lines('', ''), ...(block.sum === undefined ? [] : lines(cleanPath(label), label))],
  }
}

/** Header cells and money lines in printed order. */
const headParts = (template: Template, form: Form, unit: string): Pick<Form, 'fields' | 'funds'> => {
  const rows = template.rows.filter((row) => 'cells' in row)
  const labels = labelsOf(rows)
  const label = (cell: TemplateCell) => fillLabel(labels.get(cell) ?? '', form)
  const field = (cell: TemplateCell): readonly Field[] => {
    if (!('field' in cell) || cell.field === undefined) return []
    const printed = label(cell)
    const named = 'is' in cell && cell.is === 'implementingUnit'
    return [
      {
        label: printed === '' ? inferred(cell.field, {}) : typedText(printed, {}),
        value:
          'fund' in cell
            ? fundOf(cell, '', form).amount.raw === ''
              ? nothing()
              : typedText(cell.preset ?? '', {})
            : typedText(named ? unit : (cell.preset ?? ''), {}),
      },
    ]
  }
  const parts = template.rows.map((row): Pick<Form, 'fields' | 'funds'> => {
    if (!('cells' in row))
      return row.block === 'tasks' ? taskParts(row, fillLabel(row.sum ?? '', form)) : { fields: [], funds: [] }
    return {
      fields: row.cells.flatMap(field),
      funds: row.cells.flatMap((cell) => ('fund' in cell ? [fundOf(cell, label(cell), form)] : [])),
    }
  })
  return {
    fields: [...headFields(template, form, unit), ...parts.flatMap(({ fields }) => fields)],
    funds: parts.flatMap(({ funds }) => funds),
  }
}

/** The questions that a review prints. */
const questionsOf = ({ columns, criteria }: ReviewsRow): NonNullable<Form['reviews']> => {
  const has = (holds: string) => columns.some((column) => column.holds === holds)
  return criteria.flatMap(({ label, questions }) =>
    questions.map(({ item, question, points, opinion = '' }) => ({
      ...(label === '' ? {} : { criterion: typedText(label, {}) }),
      item: typedText(item, {}),
      ...(question === undefined ? {} : { question: typedText(question, {}) }),
      ...(has('points') ? { points: typedDecimal(points ?? '', {}) } : {}),
      ...(has('score') ? { score: nothing() } : {}),
      ...(has('opinion') ? { opinion: typedText(opinion, {}) } : {}),
    })),
  )
}

type FixedRows = readonly { readonly cells: readonly TemplateCell[] }[]

/** The label in front of a goal, or above it where goals stand side by side below their labels. */
const goalLabel = (rows: FixedRows, cell: TemplateCell | undefined): string => {
  const r = rows.findIndex(({ cells }) => cell !== undefined && cells.includes(cell))
  const row = rows[r]?.cells ?? []
  const at = cell === undefined ? -1 : row.indexOf(cell)
  const before = row.slice(0, Math.max(0, at)).findLast((one) => 'label' in one)
  const labels = (rows[r - 1]?.cells ?? []).filter((one) => 'label' in one).slice(-row.length)
  const found = before ?? labels[at]
  return found && 'label' in found ? found.label : ''
}

/** The goals that a form prints apart: in cells of their own, or that of the whole term beside that of the year. */
const goalsOf = (template: Template): Pick<Form, 'goals'> => {
  const rows = template.rows.filter((row) => 'cells' in row)
  const cells = rows.flatMap((row) => row.cells)
  const term = cells.find((cell) => 'goal' in cell && cell.goal === 'term')
  if (term !== undefined) {
    const year = cells.find((cell) => 'part' in cell && cell.part === 'goal')
    const actual = cells.some((cell) => 'part' in cell && cell.part === 'goalActual')
    const label = (cell: TemplateCell | undefined) => typedText(goalLabel(rows, cell), {})
    return {
      goals: [
        { label: label(term), text: nothing(), span: 'term' },
        { label: label(year), text: nothing(), ...(actual ? { actual: nothing() } : {}), span: 'year' },
      ],
    }
  }
  const items = cells.flatMap((cell) => ('item' in cell && cell.item === 'goals' ? [cell] : []))
  const count = Math.max(0, ...items.map(({ index }) => index + 1))
  const goal = (i: number) => {
    const parts = new Set(items.flatMap(({ index, of }) => (index === i ? [of] : [])))
    const decimals = (['weight', 'score'] as const).filter((part) => parts.has(part))
    return {
      label: nothing(),
      text: nothing(),
      ...(parts.has('actual') ? { actual: nothing() } : {}),
      ...Object.fromEntries(decimals.map((part) => [part, nothing()])),
    }
  }
  return count === 0 ? {} : { goals: Array.from({ length: count }, (_, i) => goal(i)) }
}

const repeating = (
  template: Template,
): Partial<Pick<Form, 'spendingPlan' | 'schedule' | 'subGoals' | 'safeguards' | 'tasks' | 'reviews' | 'goals'>> => {
  const block = (name: string) => template.rows.flatMap((row) => ('block' in row && row.block === name ? [row] : []))[0]
  const plan = block('spendingPlan')
  const [tasks, reviews] = [block('tasks'), block('reviews')]
  const sections = new Set((template.sections ?? []).map(({ part }) => part))
  return {
    ...(plan && 'steps' in plan
      ? { spendingPlan: plan.steps.map(({ by }) => ({ by: typedValue(by, {}), percent: nothing() })) }
      : {}),
    ...(block('schedule') ? { schedule: [{ period: nothing(), text: nothing() }] } : {}),
    ...(block('subGoals') ? { subGoals: [{ no: typedText('1', {}), text: nothing() }] } : {}),
    ...(tasks && tasks.block === 'tasks' ? { tasks: [blankTask(tasks)] } : {}),
    ...(reviews && reviews.block === 'reviews' ? { reviews: questionsOf(reviews) } : {}),
    ...goalsOf(template),
    ...(sections.has('subGoals') ? { subGoals: [{ heading: nothing(), text: nothing() }] } : {}),
    ...(sections.has('safeguards') ? { safeguards: [{ text: nothing() }] } : {}),
  }
}

const totalsOf = (template: Template): Pick<Form, 'totals'> => {
  const row = template.rows.find((one) => 'cells' in one && one.cells.some((cell) => 'total' in cell))
  if (row === undefined || !('cells' in row)) return {}
  const has = (total: 'weight' | 'score') => row.cells.some((cell) => 'total' in cell && cell.total === total)
  const label = row.cells.find((cell) => 'label' in cell)
  return {
    totals: {
      ...(label && 'label' in label ? { label: typedText(label.label, {}) } : {}),
      ...(has('weight') ? { weight: nothing() } : {}),
      ...(has('score') ? { score: nothing() } : {}),
    },
  }
}

/** The measures that a header cell of a table names. */
const measures = (template: Template, fields: readonly Field[]): Pick<Form, 'safeguards'> => {
  const names = template.rows.flatMap((row) =>
    'cells' in row ? row.cells.flatMap((cell) => ('is' in cell && cell.is === 'safeguards' ? [cell.field] : [])) : [],
  )
  const found = fields.filter(({ label }) => names.includes(label.raw))
  return found.length > 0 ? { safeguards: found.map(({ label, value }) => ({ label, text: value })) } : {}
}

/** Whether a placeholder stands above the table or in a label. */
const prints = ({ head, rows }: Template, placeholder: string): boolean =>
  head.some(({ text = '' }) => text.includes(placeholder)) ||
  rows.some((row) =>
    'cells' in row
      ? row.cells.some((cell) => 'label' in cell && cell.label.includes(placeholder))
      : row.block === 'tasks' &&
        row.columns.some(({ label, group = '' }) => label.includes(placeholder) || group.includes(placeholder)),
  )

const bareForm = (template: Template, year: number | undefined): Bare => {
  const levels = template.rows.flatMap((row) => ('block' in row && row.block === 'indicators' ? row.levels : []))
  const points = levels.filter((level) => level.points !== undefined)
  const self = template.rows.some(
    (row) => 'cells' in row && row.cells.some((cell) => 'part' in cell && cell.part === 'goalActual'),
  )
  return {
    template: templateRef(template),
    kind: template.kind,
    phase: template.phase,
    subject: template.subject,
    scheme: template.scheme,
    title: nothing(),
    year:
      year === undefined ? nothing() : prints(template, '{year}') ? typedYear(String(year), {}) : inferred(year, {}),
    amountUnit: prints(template, '{amountUnit}')
      ? typedAmountUnit(template.amountUnit, {})
      : inferred(template.amountUnit, {}),
    ...repeating(template),
    ...totalsOf(template),
    ...(points.length > 0
      ? {
          level1Points: points.map(({ level1, label, points: own = '' }) => ({
            level1: { raw: label, value: level1, place: {} },
            points: typedDecimal(own, {}),
          })),
        }
      : {}),
    goal: nothing(),
    ...(self ? { goalActual: nothing() } : {}),
    emptyLevels: [],
    place: {},
  }
}

/**
 * A new Disclosure with one empty form of a template: every header cell and money line is there and blank, with one blank
 * indicator for each level-2 row of the template. Nothing in it has a place.
 *
 * @example newDisclosure(template, { year: 2026, unit: '云岭县图书馆' }).forms[0]?.indicators.length // 9
 */
export const newDisclosure = (template: Template, { year, unit = '' }: NewOptions = {}): Disclosure => {
  const bare = bareForm(template, year)
  const block = template.rows.find((row) => 'block' in row && row.block === 'indicators')
  const empty: Form = { ...bare, fields: [], funds: [], indicators: block && 'levels' in block ? blankRows(block) : [] }
  const parts = headParts(template, empty, unit)
  const form: Form = { ...empty, ...parts, ...measures(template, parts.fields), ...claimFields(parts.fields) }
  const line = template.head.find(({ style }) => style === 'title')?.text ?? template.name['zh-CN']
  const title = fillLabel(line, form) || template.name['zh-CN']
  // A text form stands under the document's title; a title with the project's name follows the name as it is typed.
  const own = template.kind === 'table' && !line.includes('{project}')
  const titled = own || template.kind === 'text'
  return {
    schema: 'jiheng/1',
    source: { name: `${title}.json`, sha256: '', mediaType: 'application/json', bytes: 0 },
    title: titled ? typedText(title, {}) : inferred(title, {}),
    publisher: unit === '' ? nothing() : inferred(unit, {}),
    publishedOn: nothing(),
    year: year === undefined ? nothing() : inferred(year, {}),
    narrative: [],
    forms: [{ ...form, title: own ? typedText(title, {}) : inferred(title, {}) }],
    skipped: [],
    findings: [],
  }
}
