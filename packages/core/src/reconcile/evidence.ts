import { likeness } from '../queries/likeness.ts'
import { type FormKey, type Reason, wholeUnit } from './pairing.ts'

/** Numbers in a name part one project from another that is called the same: 一期 and 二期, 第12小学 and 第13小学. */
const numbersOf = (name: string): string =>
  (name.match(/[\d一二三四五六七八九十百]+|[A-Za-z]+(?![a-z])/g) ?? []).join(' ')

/** Whether two names have the same numbers in them. */
export const sameNumbers = (a: string, b: string): boolean => numbersOf(a) === numbersOf(b)

/** Whether one unit's name is the other's with its county before it. */
export const unitsAgree = (a: string, b: string): boolean =>
  a === b || (a.length >= 4 && b.endsWith(a)) || (b.length >= 4 && a.endsWith(b))

/** Whether nothing printed speaks against one project: another code in the same year, another unit. */
export const mayBeOne = (a: FormKey, b: FormKey): boolean => {
  if (a.code !== '' && b.code !== '' && a.code !== b.code && a.year === b.year) return false
  if ((a.name === wholeUnit) !== (b.name === wholeUnit)) return false
  return (a.code !== '' && a.code === b.code) || unitsMayAgree(a, b)
}

const unitsMayAgree = (a: FormKey, b: FormKey): boolean =>
  a.unit === '' || b.unit === '' || unitsAgree(a.unit, b.unit) || !a.unitPrinted || !b.unitPrinted

/** How many names of indicators two forms share, of how many the smaller one has. */
export const sharedRows = (a: FormKey, b: FormKey): { readonly shared: number; readonly of: number } => {
  const [left, right] = [a.rows, b.rows]
  let shared = 0
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const [one = 0, other = 0] = [left[i], right[j]]
    if (one === other) shared++
    if (one <= other) i++
    if (other <= one) j++
  }
  return { shared, of: Math.min(left.length, right.length) }
}

const nameReason = (a: FormKey, b: FormKey): Reason => {
  if (a.name === wholeUnit && b.name === wholeUnit) return { kind: 'whole-unit' }
  if (a.name === b.name) return { kind: 'same-name' }
  const alike = likeness(a.name, b.name)
  return alike >= 0.5 ? { kind: 'alike-name', likeness: Number(alike.toFixed(2)) } : { kind: 'other-name' }
}

const unitReason = (a: FormKey, b: FormKey): Reason => {
  if (a.unit === '' || b.unit === '') return { kind: 'unit-unknown' }
  if (a.unit === b.unit) return { kind: 'same-unit' }
  return unitsAgree(a.unit, b.unit) ? { kind: 'alike-unit' } : { kind: 'other-unit' }
}

const unitScores: Readonly<Record<string, number>> = { 'same-unit': 0.95, 'alike-unit': 0.85, 'unit-unknown': 0.8 }

/** What speaks for one project, and how strongly, 0 to 1. The same for (a, b) and (b, a). */
export const evidenceOf = (a: FormKey, b: FormKey): { readonly score: number; readonly reasons: readonly Reason[] } => {
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
