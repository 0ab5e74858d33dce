import type { Block } from '@jiheng/core/blocks'
import { cellId } from '@jiheng/core/derive'
import type { Form, Place } from '@jiheng/core/form'
import type { DerivedCell } from '../api/template.ts'

type Role = DerivedCell['role']

/** What the parts of a Form are, by the first step of their pointer. */
const roles: Readonly<Record<string, Role>> = {
  title: 'title',
  year: 'title',
  fields: 'field',
  funds: 'money',
  goal: 'goal',
  goalActual: 'goal',
  goals: 'goal',
  indicators: 'indicator',
  emptyLevels: 'indicator',
  level1Points: 'indicator',
  totals: 'sum',
  spendingPlan: 'list',
  schedule: 'list',
  subGoals: 'list',
  safeguards: 'list',
  tasks: 'list',
  reviews: 'list',
}

const isPrinted = (value: object): value is { readonly raw: string; readonly place: Place } =>
  'raw' in value && 'place' in value

/** Every Printed of a value with its place, and whether it is a label. */
const visit = (value: unknown, label: boolean, see: (place: Place, label: boolean) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (isPrinted(value)) see(value.place, label)
  else
    for (const [key, inside] of Object.entries(value)) {
      if (key !== 'place') visit(inside, key === 'label', see)
    }
}

/** What a form was read to hold, cell by cell. The later part wins: an amount that is also a field is money. */
const rolesOf = (form: Form): ReadonlyMap<string, Role> => {
  const found = new Map<string, Role>()
  for (const [part, role] of Object.entries(roles)) {
    visit(form[part as keyof Form], false, (place, label) => {
      if (place.row !== undefined) found.set(cellId(place), label ? 'label' : role)
    })
  }
  return found
}

const saysOf = (form: Form): ReadonlyMap<string, string> => {
  const says = new Map<string, string>()
  for (const { label, value } of form.fields) says.set(cellId(value.place), label.raw || (label.value ?? ''))
  for (const { path, column, amount } of form.funds)
    says.set(cellId(amount.place), [...path, ...(column === '预算' ? [] : [column])].join(' / '))
  return says
}

/** What a person said of a cell, or what was concluded from its labels, as a role. */
const rolesOfChoices: Readonly<Record<string, Role>> = {
  label: 'label',
  text: 'field',
  'long-text': 'field',
  money: 'money',
  decimal: 'field',
  blank: 'blank',
}

/**
 * Every cell of the tables with what it was taken for: as it was read, and where nothing was read in it as the labels around
 * it say (`kinds`); before both goes what a person said.
 */
export const derivedCells = (
  blocks: readonly Block[],
  forms: readonly Form[],
  kinds: ReadonlyMap<string, string>,
  answers: Readonly<Record<string, string>>,
): readonly DerivedCell[] => {
  const known = new Map(forms.flatMap((form) => [...rolesOf(form)]))
  const says = new Map(forms.flatMap((form) => [...saysOf(form)]))
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []))
  return rows.flatMap(({ cells }) => {
    // The blank cells of a row that a level begins are those of its indicator.
    const indicators = cells.some(({ place }) => known.get(cellId(place)) === 'indicator')
    return cells.map(({ text, place }): DerivedCell => {
      const id = cellId(place)
      const said = rolesOfChoices[answers[id] ?? '']
      const unread = text.trim() !== '' ? 'label' : indicators ? 'indicator' : 'blank'
      const role = said ?? known.get(id) ?? rolesOfChoices[kinds.get(id) ?? ''] ?? unread
      return { id, place, role, says: role === 'field' || role === 'money' ? (says.get(id) ?? '') : '' }
    })
  })
}
