import { applyEdits } from '../edit/index.ts'
import { type Form, inferred, type Level1Points, typedText } from '../form/index.ts'
import { labelKey } from '../form/label-key.ts'
import { withoutMarkup } from '../form/markup.ts'
import { fillLabel } from '../layout/fill-label.ts'
import { newDisclosure, type Template } from '../template/index.ts'
import { convertFields } from './convert-fields.ts'
import { convertFunds, type Filled } from './convert-funds.ts'
import { convertIndicators } from './convert-indicators.ts'
import { convertLists } from './convert-lists.ts'
import { convertTasks, taskCells } from './convert-tasks.ts'
import type { ConvertedForm, ConvertWarning, UnplacedCell, WhyUnplaced } from './converted.ts'
import { type FieldSlot, fieldSlots } from './field-slots.ts'
import { fundKey } from './fund-key.ts'
import { printedCells } from './printed-cells.ts'
import { stillEmpty } from './still-empty.ts'

const bare = (text: string): string => text.replace(/\s/g, '')

/**
 * A form as another template prints it: cells by their labels and meaning, money lines by what they are about and in the
 * other unit without losing a digit, indicators by the codes of their levels. What finds no place and what stays empty is
 * told; nothing is dropped silently. Neither phase nor kind may differ: see `canConvert`.
 *
 * @param from The template by which the form is drawn; undefined where nothing knows it.
 *
 * @example
 * const { form, unplaced, empty } = convertForm(filled, templateOf(filled), findTemplate('ningxia-project-target'))
 */
export function convertForm(form: Form, from: Template | undefined, to: Template): ConvertedForm {
  const { year, amountUnit } = form
  const blankDisclosure = newDisclosure(to, year.value === undefined ? {} : { year: year.value })
  const [first] = blankDisclosure.forms
  if (first === undefined) throw new Error('a new disclosure has a form')
  const tasks = convertTasks(form, first, to)
  const { blank } = tasks
  const ofTasks = taskCells(form)
  const apart = (one: Form, template: Template | undefined) => {
    const { fields } = taskCells(one)
    return fieldSlots(one, template).filter((_, i) => !fields.has(i))
  }
  const [slots, wanted] = [apart(form, from), apart(blank, to)]
  const rows = convertIndicators(form, from, to)
  const lists = convertLists(form, blank)
  const funds = convertFunds(form, from, blank, to)
  const points = pointsOf(form, blank)
  const edits = [...convertFields(form, slots, wanted), ...inHead(funds, blank, wanted), ...funds, ...lists.edits]
  const filled = edits.filter(({ raw }) => raw !== '')
  const begun: Form = {
    ...blank,
    indicators: rows.indicators,
    emptyLevels: rows.emptyLevels,
    ...lists.lists,
    ...points,
  }
  const typed = applyEdits(
    { ...blankDisclosure, forms: [begun] },
    filled.map(({ at, raw }) => ({ at: `/forms/0${at}`, raw })),
    { templates: [to] },
  ).forms[0]
  if (typed === undefined) throw new Error('edits keep the form')
  const placed = new Set([
    ...filled.flatMap(({ from: pointers }) => pointers),
    ...rows.placed,
    ...tasks.placed,
    ...Array.from(ofTasks.fields, (i) => `/fields/${i}/value`),
    ...Array.from(ofTasks.funds, (i) => `/funds/${i}/amount`),
    ...(points.level1Points?.map((_, i) => `/level1Points/${i}/points`) ?? []),
  ])
  const same = from?.id === to.id ? { year, amountUnit: sameUnit(form, typed) } : {}
  const titled = { ...typed, ...same, title: titleOf(form, from, typed, to) }
  const unplaced = unplacedOf(form, { from, to, blank }, slots, placed, lists.placed, rows.homeless)
  const warnings: ConvertWarning[] = [
    ...(form.subject === to.subject ? [] : ['other-subject' as const]),
    ...(amountUnit.value === undefined && form.funds.length > 0 ? ['unit-unknown' as const] : []),
  ]
  return { form: titled, unplaced, empty: stillEmpty(titled, to), warnings }
}

/** As the form prints it, where it means the same. */
const sameUnit = ({ amountUnit }: Form, made: Form): Form['amountUnit'] =>
  amountUnit.value === made.amountUnit.value ? amountUnit : made.amountUnit

/** The new form's own, with the names that it prints; a form that only changes its template's version keeps its title. */
function titleOf(form: Form, from: Template | undefined, made: Form, to: Template): Form['title'] {
  if (from?.id === to.id) return form.title
  const line = to.head.find(({ style }) => style === 'title')?.text
  const text = line === undefined ? '' : fillLabel(line, made)
  if (text === '') return made.title
  return made.title.inferred ? inferred(text, {}) : typedText(text, {})
}

/** Money that the new form prints in its head stands in its header cells as well. */
const inHead = (funds: readonly Filled[], blank: Form, wanted: readonly FieldSlot[]): readonly Filled[] =>
  funds.flatMap((fund): readonly Filled[] => {
    const line = blank.funds[Number(fund.at.split('/')[2])]
    const slot = wanted.find(
      (one) => one.fund?.path.join('|') === line?.path.join('|') && (one.fund?.column ?? '预算') === line?.column,
    )
    return slot === undefined ? [] : [{ ...fund, at: slot.at }]
  })

/** Points of level 1: those that the form prints, where the new one prints any. */
const pointsOf = (form: Form, blank: Form): { readonly level1Points?: readonly Level1Points[] } => {
  if (blank.level1Points === undefined) return {}
  return {
    level1Points: blank.level1Points.map((entry) => {
      const own = form.level1Points?.find(({ level1 }) => level1.value === entry.level1.value)
      return own === undefined ? entry : { level1: entry.level1, points: { ...own.points, place: {} } }
    }),
  }
}

interface Templates {
  readonly from: Template | undefined
  readonly to: Template
  readonly blank: Form
}

function unplacedOf(
  form: Form,
  templates: Templates,
  slots: readonly FieldSlot[],
  placed: ReadonlySet<string>,
  whole: readonly string[],
  homeless: ReadonlySet<number>,
): readonly UnplacedCell[] {
  const cells = printedCells(form)
  const said = new Set(cells.flatMap(({ pointer, raw }) => (placed.has(pointer) ? [bare(raw)] : [])))
  const money = new Set(form.funds.map(({ amount }) => bare(amount.raw)))
  const lines = new Set(form.funds.map(({ path, amount }) => `${labelKey(path.at(-1) ?? '')}|${bare(amount.raw)}`))
  /** The same cell in another list: goals and measures stand in the head too, money of the head in its line. */
  const isTwin = (pointer: string, raw: string): boolean => {
    if (/^\/(?:goals|safeguards|goal|goalActual)\b/.test(pointer)) return said.has(bare(raw))
    const slot = slots.find(({ at }) => at === pointer)
    if (slot?.fund !== undefined) return money.has(bare(raw))
    if (slot !== undefined && lines.has(`${slot.key}|${bare(raw)}`)) return true
    return slot !== undefined && (slot.term || slot.twin === 'safeguards') && said.has(bare(raw))
  }
  return [
    ...ownTitle(form, templates),
    ...cells
      .filter(
        ({ pointer, raw }) =>
          !placed.has(pointer) && !whole.some((start) => pointer.startsWith(start)) && !isTwin(pointer, raw),
      )
      .map((cell): UnplacedCell => ({ ...cell, why: whyOf(cell.pointer, form, templates, homeless) })),
  ]
}

/** A title is the new form's own; one that was more than its template's words is told. */
function ownTitle(form: Form, { from, to }: Templates): readonly UnplacedCell[] {
  if (from?.id === to.id) return []
  const raw = withoutMarkup(form.title.raw)
  const line = from?.head.find(({ style }) => style === 'title')?.text
  if (raw.trim() === '' || line === undefined || bare(fillLabel(line, form)) === bare(raw)) return []
  return [{ raw, pointer: '/title', label: '标题', why: 'own-title' }]
}

function whyOf(
  pointer: string,
  form: Form,
  { from, to, blank }: Templates,
  homeless: ReadonlySet<number>,
): WhyUnplaced {
  const [, list = '', index = ''] = pointer.split('/')
  switch (list) {
    case 'indicators':
      return homeless.has(Number(index)) ? 'no-level' : 'no-column'
    case 'spendingPlan':
      return blank.spendingPlan === undefined ? 'no-list' : 'other-dates'
    case 'schedule':
    case 'subGoals':
    case 'safeguards':
    case 'tasks':
    case 'reviews':
      return 'no-list'
    case 'funds': {
      const line = form.funds[Number(index)]
      const key = line && fundKey(line.path, line.column, from)
      const keys = blank.funds.map(({ path, column }) => fundKey(path, column, to))
      return keys.some(({ kind, part }) => kind === key?.kind && part !== key.part) ? 'other-parts' : 'no-cell'
    }
    default:
      return 'no-cell'
  }
}
