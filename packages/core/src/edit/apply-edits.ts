import { claimFields, twinOf } from '../form/claims.ts'
import { deriveIndicator } from '../form/derive-indicator.ts'
import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import { pointerOf } from '../form/pointer.ts'
import { blank, type Printed } from '../form/printed.ts'
import { typedText, typedValue } from '../form/typed.ts'
import { templates as known, type Template, templateOf } from '../template/index.ts'
import { addressOf, isFault, type Path, printedAt } from './address.ts'
import { type Typed, withoutLabels, withTwins } from './batch.ts'
import { fillEmptyLevels } from './empty-level.ts'
import { followGoals } from './goals.ts'
import { rereadMoney } from './money.ts'
import { addCell } from './new-cell.ts'
import type { EditOptions } from './options.ts'
import { followProse } from './prose.ts'
import { accepted, type EditResult, refused } from './result.ts'
import { setIn } from './set.ts'
import { followTasks } from './tasks.ts'
import { followTitles } from './titles.ts'
import { retype, type TypingContext } from './typing.ts'

/** A new text for the cell at a JSON Pointer. */
export interface CellEdit {
  readonly at: string
  readonly raw: string
}

/** What an entry or object holds before one of its cells is typed. */
const blanks: Readonly<Record<string, unknown>> = {
  spendingPlan: { by: blank(), percent: blank() },
  schedule: { period: blank(), text: blank() },
  subGoals: { text: blank() },
  safeguards: { text: blank() },
  tasks: { name: blank(), amounts: [] },
  reviews: { item: blank() },
  project: { name: blank() },
}

const contextOf = (disclosure: Disclosure, path: Path, edits: readonly Typed[], raw: string): TypingContext => {
  const form = path[0] === 'forms' ? disclosure.forms[Number(path[1])] : disclosure.forms[0]
  const column =
    path[2] === 'funds'
      ? form?.funds[Number(path[3])]?.column
      : path[2] === 'tasks'
        ? form?.tasks?.[Number(path[3])]?.amounts[Number(path[5])]?.column
        : undefined
  const title = pointerOf([...path.slice(0, -1), 'title'])
  return {
    unit: form?.amountUnit.value ?? '万元',
    ...(column === undefined ? {} : { column }),
    withPoints: form?.level1Points !== undefined,
    inTitle: edits.some((edit) => edit.at === title && edit.raw === raw),
  }
}

const typeCell = (disclosure: Disclosure, { address, raw }: Typed, edits: readonly Typed[]): Disclosure => {
  if (
    address.kind === 'new-field' ||
    address.kind === 'new-fund' ||
    address.kind === 'new-extra' ||
    address.kind === 'new-amount'
  )
    return addCell(disclosure, address, raw)
  if (address.kind !== 'cell') return disclosure
  const old = printedAt(disclosure, address.path)
  const printed = retype(address.typing, raw, old, contextOf(disclosure, address.path, edits, raw))
  // Typing nothing into a cell that is not there leaves it out.
  if (printed === undefined || (old === undefined && raw.trim() === '')) return disclosure
  return setIn(disclosure, address.path, named(disclosure, address.path, printed), blanks)
}

/** A unit that is typed with its budget code is named by what stands behind the code, as the reader has it. */
const named = (disclosure: Disclosure, path: Path, printed: Printed): Printed => {
  const [, form, part] = path
  if (path.length !== 3 || (part !== 'implementingUnit' && part !== 'competentDepartment')) return printed
  const fields = disclosure.forms[Number(form)]?.fields ?? []
  const label = fields.find(({ label: one }) => twinOf(one.raw || (one.value ?? '')) === part)?.label
  const usual = part === 'implementingUnit' ? '实施单位' : '主管部门'
  const field = { label: label ?? typedText(usual, {}), value: typedText(printed.raw, printed.place) }
  return claimFields([field])[part] ?? printed
}

const inForm = (disclosure: Disclosure, index: number, change: (form: Form) => Form): Disclosure => ({
  ...disclosure,
  forms: disclosure.forms.map((form, i) => (i === index ? change(form) : form)),
})

/** A spending plan that is typed into for the first time gets the template's dates. */
const withPlans = (disclosure: Disclosure, edits: readonly Typed[], templates: readonly Template[]): Disclosure => {
  const wanted = edits.filter(({ address }) => address.kind === 'cell' && address.path[2] === 'spendingPlan')
  return wanted.reduce(
    (current, { address }) =>
      inForm(current, address.form ?? -1, (form) => {
        const block = templateOf(form, templates)?.rows.find((row) => 'block' in row && row.block === 'spendingPlan')
        if (form.spendingPlan?.length || !block || !('steps' in block)) return form
        return { ...form, spendingPlan: block.steps.map(({ by }) => ({ by: typedValue(by, {}), percent: blank() })) }
      }),
    disclosure,
  )
}

/** What several cells of an indicator say together is read anew: a target with operator and unit of their own, marks, ticks. */
const followRows = (disclosure: Disclosure, edits: readonly Typed[]): Disclosure => {
  const rows = edits.filter(({ at }) => /^\/forms\/\d+\/indicators\/\d+\//.test(at))
  return rows.reduce((current, { at }) => {
    const [, , form, , row] = at.split('/').map(Number)
    return inForm(current, form ?? -1, (each) => ({
      ...each,
      indicators: each.indicators.map((indicator, i) => (i === row ? deriveIndicator(indicator) : indicator)),
    }))
  }, disclosure)
}

/** What the reading noted of cells that a person has now typed is settled. */
const settled = (disclosure: Disclosure, edits: readonly Typed[]): Disclosure => {
  const typed = new Set(edits.map(({ at }) => at))
  const findings = disclosure.findings.filter(({ at }) => at === undefined || !typed.has(at))
  return findings.length === disclosure.findings.length ? disclosure : { ...disclosure, findings }
}

/**
 * Types new texts into cells and gives the Disclosure that results, or why not: a pointer that names no cell, with what
 * could stand in its place; then nothing is changed. Every text is read as its cell is read (value, amount in the form's
 * unit, decimal, level, date, text); the cell keeps its place and is inferred no longer. Cells that are printed as one
 * change together; a new unit of money gives all amounts their new meaning; typing into an empty level row makes it an
 * indicator.
 *
 * @example tryEdits(disclosure, [{ at: '/forms/0/indicators/3/target', raw: '≥8个' }])
 */
export const tryEdits = (
  disclosure: Disclosure,
  edits: readonly CellEdit[],
  { templates = known }: EditOptions = {},
): EditResult => {
  const found = edits.map((edit) => ({ ...edit, address: addressOf(disclosure, edit.at) }))
  const faults = found.flatMap(({ address }) => (isFault(address) ? [address] : []))
  if (faults.length > 0) return refused(...faults)
  const typed = found.flatMap(({ at, raw, address }) => (isFault(address) ? [] : [{ at, raw, address }]))
  const all = withTwins(disclosure, withoutLabels(disclosure, typed), templates)
  const isUnit = ({ address }: Typed) => address.kind === 'cell' && address.typing === 'amount-unit'
  const type = (current: Disclosure, edit: Typed) => typeCell(current, edit, all)
  const units = all.filter(isUnit)
  const reread = units.reduce(
    (current, edit) => inForm(type(current, edit), edit.address.form ?? -1, rereadMoney),
    withPlans(disclosure, all, templates),
  )
  const cells = all.filter((edit) => !isUnit(edit)).reduce(type, reread)
  const empties = all.flatMap(({ address, raw }) => (address.kind === 'empty-level' ? [{ ...address, raw }] : []))
  const filled = [...new Set(empties.map(({ form }) => form))].reduce(
    (current, index) =>
      inForm(current, index, (form) =>
        fillEmptyLevels(
          form,
          empties.filter((edit) => edit.form === index),
        ),
      ),
    cells,
  )
  const listed = followTasks(disclosure, followRows(filled, all), all, templates)
  const followed = followTitles(disclosure, followProse(disclosure, followGoals(listed, all), all))
  return accepted(settled(followed, all))
}

/**
 * `tryEdits` for edits that are known to fit.
 *
 * @throws {Error} where a pointer names no cell: a fault of the caller
 * @example applyEdits(disclosure, [{ at: '/forms/0/goal', raw: '修缮馆舍 3 处。' }]).forms[0]?.goal.raw
 */
export const applyEdits = (
  disclosure: Disclosure,
  edits: readonly CellEdit[],
  options: EditOptions = {},
): Disclosure => {
  const result = tryEdits(disclosure, edits, options)
  if (result.ok) return result.disclosure
  const [fault] = result.faults
  throw new Error(
    `applyEdits: ${fault?.at} (${fault?.fault}: ${fault?.found}); expected ${fault?.expected.join(', ') || 'nothing there'}`,
  )
}
