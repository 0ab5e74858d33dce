import { addressOf, isFault, type Path, printedAt } from '../edit/address.ts'
import { tryEdits } from '../edit/apply-edits.ts'
import { accepted, type EditResult } from '../edit/result.ts'
import { setIn } from '../edit/set.ts'
import { twinsOf } from '../edit/twins.ts'
import type { Disclosure } from '../form/disclosure.ts'
import type { Place } from '../form/place.ts'
import type { Printed } from '../form/printed.ts'
import { templateOf } from '../template/template-of.ts'
import { withFieldClaimed } from './claim-field.ts'
import { emptied, readFrom, withoutEmptyRows } from './release.ts'
import { settle, withSkipped } from './settle.ts'
import { isPlaced, type SourceCell } from './source-cell.ts'

/** A text of the source and the cell of the form that it is: `at` as for `tryEdits`. */
export interface Assignment {
  readonly at: string
  readonly raw: string
  readonly place: Place
}

/** Pointers that are printed as one with `at`, itself included. */
const printedAsOne = (disclosure: Disclosure, at: string): readonly string[] => {
  const groups = disclosure.forms.flatMap((form, index) => twinsOf(disclosure, index, templateOf(form)))
  return [...new Set([at, ...groups.filter((group) => group.includes(at)).flat()])]
}

/** Where a cell stands that did not exist before it was typed. */
const pathOf = (before: Disclosure, after: Disclosure, { at, raw }: Assignment): Path | undefined => {
  const address = addressOf(before, at)
  if (isFault(address)) return undefined
  if (address.kind === 'cell') return address.path
  const form = after.forms[address.form]
  if (form === undefined) return undefined
  switch (address.kind) {
    case 'new-field': {
      const index = form.fields.findLastIndex(({ label, value }) => label.raw === address.name && value.raw === raw)
      return index < 0 ? undefined : ['forms', address.form, 'fields', index, 'value']
    }
    case 'new-fund':
      return ['forms', address.form, 'funds', form.funds.length - 1, 'amount']
    case 'new-extra': {
      const count = form[address.of]?.[address.row]?.extra?.length ?? 0
      return ['forms', address.form, address.of, address.row, 'extra', count - 1, 'value']
    }
    case 'new-amount': {
      const count = form.tasks?.[address.task]?.amounts.length ?? 0
      return ['forms', address.form, 'tasks', address.task, 'amounts', count - 1, 'amount']
    }
    case 'empty-level': {
      const row = before.forms[address.form]?.emptyLevels[address.index]?.after ?? 0
      const path = ['forms', address.form, 'indicators', row, address.property]
      return printedAt(after, path)?.raw === raw ? path : undefined
    }
  }
}

const placed = (disclosure: Disclosure, path: Path | undefined, place: Place): Disclosure => {
  const printed = path && printedAt(disclosure, path)
  return path === undefined || printed === undefined || printed.raw === ''
    ? disclosure
    : setIn(disclosure, path, { ...printed, place } satisfies Printed)
}

/**
 * A person says what cells of the source are: each text is typed into its cell of the form and keeps its place in the
 * source. What was read from these cells before is given up, what stood in the form's cell before is set aside as not
 * understood, and the cells are not-understood no longer: nothing of the source is lost on the way.
 *
 * @example assign(disclosure, [cell], [{ at: '/forms/0/fields/联系人', raw: '陈雨', place: cell.place }])
 */
export const assign = (
  disclosure: Disclosure,
  cells: readonly SourceCell[],
  assignments: readonly Assignment[],
): EditResult => {
  const targets = new Set(assignments.flatMap(({ at }) => printedAsOne(disclosure, at)))
  const given = readFrom(disclosure, cells).filter(({ at }) => !targets.has(at))
  const edited = tryEdits(disclosure, [...emptied(given), ...assignments.map(({ at, raw }) => ({ at, raw }))])
  if (!edited.ok) return edited

  const displaced = assignments.flatMap(({ at, place }) => {
    const address = addressOf(disclosure, at)
    const old = isFault(address) || address.kind !== 'cell' ? undefined : printedAt(disclosure, address.path)
    const own = old !== undefined && [place, ...cells.map((cell) => cell.place)].some((one) => sameCell(one, old.place))
    return old === undefined || old.raw.trim() === '' || !isPlaced(old.place) || own
      ? []
      : [{ raw: old.raw, place: old.place }]
  })
  const withPlaces = assignments.reduce((current, assignment) => {
    const path = pathOf(disclosure, current, assignment)
    const first = claimed(placed(current, path, assignment.place), disclosure, assignment.at)
    return printedAsOne(disclosure, assignment.at).reduce((after, twin) => {
      const address = addressOf(after, twin)
      return isFault(address) || address.kind !== 'cell' ? after : placed(after, address.path, assignment.place)
    }, first)
  }, edited.disclosure)
  const settled = settle(withPlaces, cells)
  return accepted(withoutEmptyRows(withSkipped(settled, displaced, 'not-understood'), given))
}

/** A header cell that the form did not have fills the typed property that its label names. */
const claimed = (disclosure: Disclosure, before: Disclosure, at: string): Disclosure => {
  const address = addressOf(before, at)
  if (isFault(address) || address.kind !== 'new-field') return disclosure
  const forms = disclosure.forms.map((form, i) => (i === address.form ? withFieldClaimed(form, address.name) : form))
  return { ...disclosure, forms }
}

const sameCell = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet && a.line === b.line && a.table === b.table && a.row === b.row && a.column === b.column
