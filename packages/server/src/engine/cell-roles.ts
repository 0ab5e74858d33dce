import type { Block } from '@jiheng/core/blocks'
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

/** A cell's place as a key: table, row, column. */
export const cellKey = ({ table, row, column }: Place): string => `${table ?? 0}.${row ?? 0}.${column ?? 0}`

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
      if (place.row !== undefined) found.set(cellKey(place), label ? 'label' : role)
    })
  }
  return found
}

const saysOf = (form: Form): ReadonlyMap<string, string> => {
  const says = new Map<string, string>()
  for (const { label, value } of form.fields) says.set(cellKey(value.place), label.raw || (label.value ?? ''))
  for (const { path, column, amount } of form.funds)
    says.set(cellKey(amount.place), [...path, ...(column === '预算' ? [] : [column])].join(' / '))
  return says
}

/** Every cell of the tables with what it was taken for. */
export const derivedCells = (blocks: readonly Block[], forms: readonly Form[]): readonly DerivedCell[] => {
  const known = new Map(forms.flatMap((form) => [...rolesOf(form)]))
  const says = new Map(forms.flatMap((form) => [...saysOf(form)]))
  const rows = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows : []))
  return rows.flatMap(({ cells }) => {
    // The blank cells of a row that a level begins are those of its indicator.
    const indicators = cells.some(({ place }) => known.get(cellKey(place)) === 'indicator')
    return cells.map(({ text, place }): DerivedCell => {
      const id = cellKey(place)
      const unread = text.trim() !== '' ? 'label' : indicators ? 'indicator' : 'blank'
      return { id, place, role: known.get(id) ?? unread, says: says.get(id) ?? '' }
    })
  })
}
