import type { Phase, Subject } from '../../form/form.ts'
import { labelKey } from '../../form/label-key.ts'
import { cleanLabel, cleanPath } from '../../form/labels.ts'
import type { Template } from '../../template/schema/index.ts'
import type { FoundForm } from '../segment.ts'

/** What tells one form from another: the cells it prints, by name. */
interface Features {
  readonly fields: ReadonlySet<string>
  readonly funds: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
  readonly blocks: ReadonlySet<string>
}

const key = (label: string): string => labelKey(cleanPath(label))
const fundKey = (path: readonly string[], column: string | undefined): string =>
  `${path.map(key).join('/')}|${column ?? '预算'}`

const ofTemplate = (template: Template): Features => {
  const fields = new Set<string>()
  const funds = new Set<string>()
  const columns = new Set<string>()
  const blocks = new Set<string>()
  for (const line of template.head)
    if (line.field !== undefined) fields.add(key(line.text ?? line.field)).add(key(line.field))
  for (const row of template.rows) {
    if (!('cells' in row)) {
      blocks.add(row.block)
      if (row.block === 'indicators') for (const { property } of row.columns) columns.add(property)
      for (const name of listColumns(row)) blocks.add(name)
      continue
    }
    for (const cell of row.cells) {
      if ('fund' in cell) funds.add(fundKey(cell.fund.path, cell.fund.column))
      if ('field' in cell && cell.field !== undefined) fields.add(key(cell.field))
      if ('labelled' in cell && cell.labelled !== undefined) fields.add(key(cell.labelled))
      if ('item' in cell) blocks.add('items')
      if ('part' in cell || 'total' in cell) blocks.add('part' in cell ? cell.part : 'totals')
    }
  }
  return { fields, funds, columns, blocks }
}

/** Columns of a table of tasks or questions, as parts of what a form prints. */
const listColumns = (row: object): readonly string[] =>
  'columns' in row && 'block' in row && (row.block === 'tasks' || row.block === 'reviews')
    ? (row.columns as readonly { holds: string; label: string; column?: string }[]).map(
        ({ holds, label, column }) =>
          `${row.block} ${holds} ${holds === 'money' ? (column ?? cleanPath(label)) : holds === 'text' ? key(label) : ''}`,
      )
    : []

const ofForm = (found: FoundForm): Features => {
  const { head, shape, table } = found
  const listed = shape.some((row) => 'tasks' in row)
  const blocks = new Set<string>()
  if (table) blocks.add('indicators')
  for (const row of shape)
    if ('tasks' in row || 'reviews' in row) {
      const list = 'tasks' in row ? { block: 'tasks', ...row.tasks } : { block: 'reviews', ...row.reviews }
      blocks.add(list.block)
      for (const name of listColumns(list)) blocks.add(name)
    }
  if (head.plan.length > 0) blocks.add('spendingPlan')
  if (head.schedule.length > 0) blocks.add('schedule')
  if (head.subGoals.length > 0) blocks.add('subGoals')
  if (head.goal.length > 0) blocks.add('goal')
  if (head.goalActual.length > 0) blocks.add('goalActual')
  // No template prints goals apart, or a review, unless it has cells for them.
  if (shape.some((row) => 'cells' in row && row.cells.some((cell) => 'item' in cell))) blocks.add('items')
  if (table?.totals) blocks.add('totals')
  return {
    fields: new Set(
      head.fields
        .filter((field) => !(listed && head.listed.has(field)))
        .map(({ label }) => key(cleanLabel(label.raw || (label.value ?? '')))),
    ),
    funds: new Set(
      head.funds.filter((line) => !(listed && line.listed)).map(({ path, column }) => fundKey(path, column)),
    ),
    columns: new Set(table?.columns.filter(({ name }) => name !== 'side').map(({ name }) => name)),
    blocks,
  }
}

const missing = (of: ReadonlySet<string>, from: ReadonlySet<string>): number =>
  [...of].filter((name) => !from.has(name)).length

/** Share of a template's cells that the form prints; 0 where the form prints a cell that the template does not have. */
const likeness = (form: Features, template: Features): number => {
  if (
    missing(form.fields, template.fields) +
      missing(form.funds, template.funds) +
      missing(form.blocks, template.blocks) >
    0
  )
    return 0
  if (missing(form.columns, template.columns) + missing(template.columns, form.columns) > 0) return 0
  const all = template.fields.size + template.funds.size + template.blocks.size
  const absent =
    missing(template.fields, form.fields) + missing(template.funds, form.funds) + missing(template.blocks, form.blocks)
  return all === 0 ? 0 : 1 - absent / all
}

/** How far the form's title is the template's: of forms of one layout each region's own has its own title. */
const saysTitle = ({ head, region }: Template, { title }: FoundForm): number => {
  const own = key(title?.filled[0]?.text ?? '')
  const printed = key((head.find(({ style }) => style === 'title')?.text ?? '').replace(/\{\w+\}/g, ''))
  const bare = own.replace(/(19|20)\d{2}/g, '')
  if (printed !== '' && bare === printed) return 3
  if (printed !== '' && bare.includes(printed)) return 2
  return region === '000000' ? 1 : 0
}

/**
 * The template of a found form: the one whose cells it prints most fully. A form that prints a cell which a template does
 * not have is never taken for it, since nothing printed may be lost.
 */
export const recognise = (
  found: FoundForm,
  phase: Phase,
  subject: Subject,
  year: number | undefined,
  templates: readonly Template[],
): Template | undefined => {
  const form = ofForm(found)
  // A text may have lost cells; rulings show every cell that the form has. A template that prints one amount more would
  // add its row to the form.
  const ruled = found.strips.every((strip) => strip.kind === 'text' || strip.ruled)
  const least = ruled ? 0.85 : 0.6
  const inForce = ({ validFrom, validTo }: Template): boolean =>
    year === undefined ||
    ((validFrom === undefined || Number(validFrom.slice(0, 4)) <= year) &&
      (validTo === undefined || year <= Number(validTo.slice(0, 4))))
  const ranked = templates
    .filter(
      (template) =>
        template.kind === 'table' && template.phase === phase && template.subject === subject && inForce(template),
    )
    .map((template) => ({ template, features: ofTemplate(template) }))
    .filter(({ features }) => !ruled || missing(features.funds, form.funds) === 0)
    .map(({ template, features }) => ({ template, score: likeness(form, features) }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => b.score - a.score || saysTitle(b.template, found) - saysTitle(a.template, found))
  return ranked[0]?.template
}
