import { likeness } from '../queries/likeness.ts'
import { lettersOf, plainName } from '../queries/plain-text.ts'
import { type FiledForm, type Reason, wholeUnit } from './pairing.ts'

/** Numbers in a name part one project from another that is called the same: 一期 and 二期, 第12小学 and 第13小学. */
const numbersOf = (name: string): string =>
  (name.match(/[\d一二三四五六七八九十百]+|[A-Za-z]+(?![a-z])/g) ?? []).join(' ')

/** Whether two names have the same numbers in them. */
export const sameNumbers = (a: string, b: string): boolean => numbersOf(a) === numbersOf(b)

/** Whether one unit's name is the other's with its county before it. */
export const unitsAgree = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.endsWith(a)) || (b.length >= 4 && a.endsWith(b))

/** Whether nothing printed speaks against one project: another code in the same year, another unit. */
export const mayBeOne = (a: FiledForm, b: FiledForm): boolean => {
  if (a.code !== '' && b.code !== '' && a.code !== b.code && a.year === b.year) return false
  if ((a.name === wholeUnit) !== (b.name === wholeUnit)) return false
  return (a.code !== '' && a.code === b.code) || unitsMayAgree(a, b)
}

const unitsMayAgree = (a: FiledForm, b: FiledForm): boolean =>
  a.unit === '' || b.unit === '' || unitsAgree(a.unit, b.unit) || !a.unitPrinted || !b.unitPrinted

const rowKeys = new WeakMap<FiledForm['form'], ReadonlySet<string>>()

/** The names of a form's indicators, for counting how many two forms share. */
const keysOf = ({ form }: FiledForm): ReadonlySet<string> => {
  const known = rowKeys.get(form)
  if (known) return known
  const keys = new Set(form.indicators.map(({ name }) => lettersOf(plainName(name.raw))).filter((key) => key !== ''))
  rowKeys.set(form, keys)
  return keys
}

/** How many names of indicators two forms share, of how many the smaller one has. */
export const sharedRows = (a: FiledForm, b: FiledForm): { readonly shared: number; readonly of: number } => {
  const [left, right] = [keysOf(a), keysOf(b)]
  let shared = 0
  for (const key of left) if (right.has(key)) shared++
  return { shared, of: Math.min(left.size, right.size) }
}

const nameReason = (a: FiledForm, b: FiledForm): Reason => {
  if (a.name === wholeUnit && b.name === wholeUnit) return { kind: 'whole-unit' }
  if (a.name === b.name) return { kind: 'same-name' }
  const alike = likeness(a.name, b.name)
  return alike >= 0.5 ? { kind: 'alike-name', likeness: Number(alike.toFixed(2)) } : { kind: 'other-name' }
}

const unitReason = (a: FiledForm, b: FiledForm): Reason => {
  if (a.unit === '' || b.unit === '') return { kind: 'unit-unknown' }
  if (a.unit === b.unit) return { kind: 'same-unit' }
  return unitsAgree(a.unit, b.unit) ? { kind: 'alike-unit' } : { kind: 'other-unit' }
}

const unitScores: Readonly<Record<string, number>> = { 'same-unit': 0.95, 'alike-unit': 0.85, 'unit-unknown': 0.8 }

/** What speaks for one project, and how strongly, 0 to 1. The same for (a, b) and (b, a). */
export const evidenceOf = (
  a: FiledForm,
  b: FiledForm,
): { readonly score: number; readonly reasons: readonly Reason[] } => {
  const [name, unit, rows] = [nameReason(a, b), unitReason(a, b), sharedRows(a, b)]
  const sameCode = a.code !== '' && a.code === b.code
  const reasons: Reason[] = [
    ...(sameCode ? [{ kind: 'same-code', code: a.code } as const] : []),
    name,
    unit,
    ...(rows.of > 0 ? [{ kind: 'shared-indicators', ...rows } as const] : []),
  ]
  const byUnit = unitScores[unit.kind] ?? 0.6
  const part = rows.of > 0 ? rows.shared / rows.of : 0
  const named =
    name.kind === 'alike-name'
      ? Math.min(byUnit, 0.35 + 0.35 * name.likeness + 0.25 * part)
      : name.kind === 'other-name'
        ? Math.min(byUnit, 0.3 + 0.3 * part)
        : byUnit
  return { score: sameCode ? 1 : Number(named.toFixed(2)), reasons }
}
