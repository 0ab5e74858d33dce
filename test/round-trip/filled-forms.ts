import { applyEdits, type CellEdit } from '@jiheng/core/edit'
import {
  type Disclosure,
  type EmptyLevel,
  type Form,
  type Indicator,
  indicatorCells,
  isIndicatorCell,
  isMoneyColumn,
} from '@jiheng/core/form'
import { newDisclosure, type Template } from '@jiheng/core/template'
import { labelKey } from '../../packages/core/src/form/label-key.ts'
import { mixed, type Random, randomOf } from '../fuzz/random.ts'
import { type RandomTexts, randomTexts } from './random-texts.ts'

/**
 * The parts of a form whose blank cells are filled in; titles, years and labels stay those of the template, and goals
 * that a form prints apart are header cells, filled in as such.
 */
const filled = [
  'fields',
  'funds',
  'spendingPlan',
  'schedule',
  'subGoals',
  'safeguards',
  'goal',
  'goalActual',
  'tasks',
  'reviews',
  'indicators',
  'totals',
] as const

type Path = readonly (string | number)[]

const isPrinted = (data: object): data is { readonly raw: string } => 'raw' in data && 'place' in data

/** The pointers of all blank cells below a part. */
const blanksOf = (data: unknown, path: Path): readonly Path[] => {
  if (typeof data !== 'object' || data === null) return []
  if (isPrinted(data)) return data.raw === '' ? [path] : []
  return Object.entries(data).flatMap(([key, part]) => blanksOf(part, [...path, key]))
}

const indicatorText = (property: string, texts: RandomTexts): string => {
  if (property === 'name') return texts.name()
  if (property === 'target') return texts.target()
  if (!isIndicatorCell(property)) return texts.text()
  const { typing, long } = indicatorCells[property]
  switch (typing) {
    case 'text':
      return long ? texts.long() : texts.text().slice(0, 12)
    case 'value':
      return texts.value()
    case 'decimal':
      return texts.decimal()
    case 'yes-no':
      return texts.yesNo()
    case 'nature':
      return texts.nature()
    case 'direction':
      return texts.direction()
    case 'likelihood':
      return texts.likelihood()
  }
}

/** Header cells that show a money line: they are filled in as such. */
const showsMoney = ({ rows }: Template, label: string): boolean =>
  rows.some(
    (row) =>
      'cells' in row && row.cells.some((cell) => 'fund' in cell && labelKey(cell.field ?? '') === labelKey(label)),
  )

/** Header cells that a form is not handed in without; the project's name stands in titles too. */
const isRequired = ({ rows }: Template, label: string): boolean =>
  /名称/.test(label) ||
  rows.some(
    (row) =>
      'cells' in row &&
      row.cells.some(
        (cell) =>
          'field' in cell &&
          'required' in cell &&
          cell.required === true &&
          [cell.field, 'labelled' in cell ? cell.labelled : undefined].some(
            (name) => labelKey(name ?? '') === labelKey(label),
          ),
      ),
  )

/** A form that asks for no goal has none: with one it were another form. */
const printsPart = ({ rows, sections = [] }: Template, part: 'goal' | 'goalActual'): boolean =>
  sections.some((section) => section.part === part) ||
  rows.some((row) => 'cells' in row && row.cells.some((cell) => 'part' in cell && cell.part === part))

const textFor = (form: Form, template: Template, path: Path, texts: RandomTexts): string => {
  const [part, index, ...more] = path
  const last = String(path.at(-1))
  switch (part) {
    case 'fields': {
      const { raw = '', value = '' } = form.fields[Number(index)]?.label ?? {}
      const name = raw || value
      if (last !== 'value' || showsMoney(template, name)) return ''
      return isRequired(template, name) ? texts.name() : texts.text()
    }
    case 'funds': {
      const column = form.funds[Number(index)]?.column ?? ''
      return isMoneyColumn(column) ? texts.amount() : texts.decimal()
    }
    case 'indicators':
      if (last === 'ticked') return texts.tick()
      return more.length > 1 ? texts.value() : indicatorText(last, texts)
    case 'goal':
    case 'goalActual':
      return printsPart(template, part) ? texts.certain() : ''
    case 'safeguards':
      // A text form prints one a paragraph; in a table they are header cells, and filled in as such.
      return template.kind === 'text' ? texts.sentence() : ''
    case 'subGoals':
      if (last === 'heading') return `${'一二三四'[Number(index)]}、${texts.name()}经费绩效目标说明`
      return last === 'text' ? texts.certain() : ''
    case 'schedule':
      return last === 'period' ? `2025年${1 + texts.name().length}月` : texts.certain()
    default:
      if (last === 'percent' || last === 'weight' || last === 'score' || last === 'points') return texts.decimal()
      if (last === 'amount') return texts.amount()
      return last === 'text' || last === 'opinion' ? texts.certain() : texts.name()
  }
}

const times = <T>(count: number, item: T | undefined): readonly T[] =>
  item === undefined ? [] : Array.from({ length: count }, () => item)

/** Rows of every level that the template prints: none, one, some or many. */
const rowsOf = (form: Form, random: Random): Pick<Form, 'indicators' | 'emptyLevels'> => {
  const many = random.chance(0.15)
  const indicators: Indicator[] = []
  const emptyLevels: EmptyLevel[] = []
  for (const row of form.indicators) {
    const count = random.chance(0.2) ? 0 : 1 + random.below(many ? 30 : 3)
    if (count === 0) emptyLevels.push({ level1: row.level1, level2: row.level2, after: indicators.length })
    indicators.push(...times(count, row))
  }
  return { indicators, emptyLevels }
}

/**
 * A form of a template with something random in every cell: the same for the same template, seed and number.
 *
 * @example filledForm(template, 1, 0).forms[0]?.indicators.length
 */
export const filledForm = (template: Template, seed: number, number: number): Disclosure => {
  const random = randomOf(mixed(seed, number))
  const texts = randomTexts(random)
  const blank = newDisclosure(template, { year: 2025, unit: texts.unit() })
  const [own] = blank.forms
  if (own === undefined) throw new Error('a new disclosure has a form')
  const form: Form = {
    ...own,
    ...rowsOf(own, random),
    ...(own.schedule && { schedule: times(1 + random.below(4), own.schedule[0]) }),
    ...(own.subGoals && { subGoals: times(1 + random.below(4), own.subGoals[0]) }),
  }
  const edits = filled.flatMap((part) =>
    blanksOf(form[part], [part]).flatMap((path): CellEdit[] => {
      const raw = textFor(form, template, path, texts)
      return raw === '' ? [] : [{ at: `/forms/0/${path.join('/')}`, raw }]
    }),
  )
  return applyEdits({ ...blank, forms: [form] }, edits, { templates: [template] })
}
