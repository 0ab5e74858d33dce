import type { Grid } from '../blocks/blocks.ts'
import type { AmountUnit } from '../form/codes.ts'
import { cleanLabel } from '../form/labels.ts'
import type { Draft } from '../read/form/draft.ts'
import {
  indicatorPropertySchema,
  type Template,
  type TemplateCell,
  type TemplateRow,
} from '../template/schema/index.ts'
import { sumsOf } from '../template/shape-money.ts'
import { cellId } from './cell-id.ts'
import type { DeriveOptions } from './derive-options.ts'
import type { Filled } from './fill-blanks.ts'
import { fundName, sumId } from './form-questions.ts'
import { fundsOf } from './funds-of.ts'
import { type HeadOfForm, withYear } from './head-lines.ts'
import { choicesIn } from './placeholder.ts'
import { cutProbes, isProbe } from './probes.ts'
import { usualLevels } from './usual-levels.ts'

interface Unfinished {
  readonly own: Template
  readonly read: Draft
  readonly filled: Filled
  readonly lines: HeadOfForm
  readonly options: DeriveOptions
  readonly amountUnit: AmountUnit
  readonly grid: Grid
}

/** What the blank form says of its header cells and amounts, by their names. */
interface Printed {
  /** Header cells in which sentences stand. */
  readonly long: ReadonlySet<string>
  /** What stays printed in a cell that is filled in. */
  readonly presets: ReadonlyMap<string, string>
}

const printedOf = ({ read, filled }: Unfinished): Printed => {
  const { fields, funds } = read.found.head
  const long = fields.flatMap(({ label, value }) =>
    filled.kinds.get(cellId(value.place)) === 'long-text' ? [cleanLabel(label.raw)] : [],
  )
  const ticks = fields.flatMap(({ label, value }): [string, string][] => {
    const choice = choicesIn(cutProbes(value.raw))
    return choice === undefined ? [] : [[cleanLabel(label.raw), choice]]
  })
  // A dash, or points that the form itself fixes.
  const fixed = funds.flatMap(({ path, column, amount }): [string, string][] => {
    const kept = /^[-—–/]+$/.test(amount.text) || (/^(分值|权重|标准分)/.test(column) && /^\d+$/.test(amount.text))
    return kept && !isProbe(amount.text) ? [[fundName({ path, column }), amount.text]] : []
  })
  return { long: new Set(long), presets: new Map([...ticks, ...fixed]) }
}

/** "项目资金（万元）", "20××年执行数": the unit and the year are the form's own. */
const withPlaceholders = (label: string, unit: AmountUnit): string =>
  (label.match(/20[\d×xX*＊_]{2}/g)?.length === 1 ? withYear(label) : label).replace(
    new RegExp(`(?<=[（(])(单位[:：])?${unit}(?=[)）])`),
    '$1{amountUnit}',
  )

const cellOf = (cell: TemplateCell, printed: Printed, unit: AmountUnit): TemplateCell => {
  if ('label' in cell) return { ...cell, label: withPlaceholders(cell.label, unit) }
  if ('fund' in cell) {
    const preset = printed.presets.get(fundName(cell.fund))
    return preset === undefined ? cell : { ...cell, preset }
  }
  if ('field' in cell) {
    const preset = printed.presets.get(cell.field)
    const input = cell.is === 'project.duration' ? 'value' : printed.long.has(cell.field) ? 'long-text' : undefined
    return { ...cell, ...(input ? { input } : {}), ...(preset === undefined ? {} : { preset }) }
  }
  return cell
}

type Indicators = Extract<TemplateRow, { block: 'indicators' }>

const indicatorsOf = (row: Indicators, { read, options }: Unfinished): Indicators => {
  const { answers = {} } = options
  const table = read.found.table
  const columns = row.columns.map((column) => {
    const from = table?.columns.find(({ name, label }) => name === column.property && label.raw === column.label)
    const said =
      from && indicatorPropertySchema.or(indicatorPropertySchema).safeParse(answers[cellId(from.label.place)])
    return said?.success ? { ...column, property: said.data } : column
  })
  const points = new Map(table?.points.map((entry) => [entry.level1.value, entry.points.raw]))
  const levels = row.levels.map((level) => {
    const own = points.get(level.level1)
    return own === undefined || own === '' || isProbe(own) ? level : { ...level, points: own }
  })
  return { ...row, columns, levels: levels.length > 0 ? levels : usualLevels(answers.levels ?? 'classic') }
}

const rowOf = (row: TemplateRow, printed: Printed, of: Unfinished): TemplateRow => {
  const label = (text: string) => withPlaceholders(text, of.amountUnit)
  if ('cells' in row) return { cells: row.cells.map((cell) => cellOf(cell, printed, of.amountUnit)) }
  switch (row.block) {
    case 'indicators':
      return indicatorsOf(row, of)
    case 'tasks':
      return {
        ...row,
        columns: row.columns.map(({ group, ...column }) => ({
          ...column,
          label: label(column.label),
          ...(group === undefined ? {} : { group: label(group) }),
        })),
      }
    case 'reviews':
      return {
        ...row,
        criteria: row.criteria.map((group) => ({ ...group, questions: group.questions.map(questionOf(of)) })),
      }
    case 'spendingPlan':
    case 'schedule':
    case 'subGoals':
      return row
  }
}

type Question = Extract<TemplateRow, { block: 'reviews' }>['criteria'][number]['questions'][number]

/** A question with what the blank form prints in its cells. */
const questionOf =
  ({ read }: Unfinished) =>
  ({ points, ...question }: Question): Question => {
    const asked = read.found.head.reviews.find(({ item }) => item.text === question.item)
    const opinion = asked?.opinion && choicesIn(cutProbes(asked.opinion.text))
    return {
      ...question,
      ...(points === undefined || points === '' ? {} : { points }),
      ...(opinion === undefined ? {} : { opinion }),
    }
  }

const relationsOf = ({ rows }: Pick<Template, 'rows'>, answers: Readonly<Record<string, string>>) => {
  return sumsOf(fundsOf({ rows })).flatMap(({ total, parts, whole }) => {
    const said = answers[sumId(total)]
    return said === 'yes' || (whole && said !== 'no') ? [{ total, parts }] : []
  })
}

/** A typed property is filled by one cell: of two that are called alike, by the first. */
const onceEach = (rows: readonly TemplateRow[]): readonly TemplateRow[] => {
  const taken = new Set<string>()
  return rows.map((row) =>
    'cells' in row
      ? {
          cells: row.cells.map((cell) => {
            if (!('is' in cell) || cell.is === undefined || cell.is === 'safeguards') return cell
            if (!taken.has(cell.is)) {
              taken.add(cell.is)
              return cell
            }
            const { is: _is, ...rest } = cell
            return rest
          }),
        }
      : row,
  )
}

/** The template of a form that was read with probes: named, its presets printed, the answers put in. */
export const finished = (of: Unfinished): Template => {
  const { own, lines, options, amountUnit, grid } = of
  const { answers = {}, id, version, name, region, validFrom, validTo, source } = options
  const printed = printedOf(of)
  const rows = onceEach(own.rows.map((row) => rowOf(row, printed, of)))
  const year = fundsOf({ rows }).find((ref) => fundName(ref) === answers['year-budget'])
  const money = own.money && { ...own.money, ...(year ? { yearBudget: year } : {}) }
  const relations = relationsOf({ rows }, answers)
  const said = answers.orientation
  const orientation = said === 'landscape' || said === 'portrait' ? said : (grid.orientation ?? own.paper.orientation)
  const phase = options.phase ?? (answers.phase as Template['phase'] | undefined) ?? own.phase
  const subject = options.subject ?? (answers.subject as Template['subject'] | undefined) ?? own.subject
  return {
    id,
    version,
    name,
    ...(region === undefined ? {} : { region }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(source === undefined ? {} : { source }),
    kind: 'table',
    phase,
    subject,
    scheme: schemeOf(rows, own.scheme),
    amountUnit,
    paper: { orientation },
    head: lines.head.map((line) =>
      line.style === 'title' && answers.title !== undefined ? { ...line, text: answers.title } : line,
    ),
    columns: grid.widths?.length === own.columns.length ? grid.widths : own.columns,
    rows,
    ...(money ? { money } : {}),
    ...(relations.length > 0 ? { relations } : {}),
  }
}

/** A level 1 of cost makes the scheme that of 2021. */
const schemeOf = (rows: readonly TemplateRow[], scheme: string): string =>
  rows.some((row) => 'block' in row && row.block === 'indicators' && row.levels.some(({ level1 }) => level1 === 'cost'))
    ? '2021'
    : scheme
