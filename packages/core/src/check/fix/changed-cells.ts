import type { Disclosure, Place } from '../../form/index.ts'
import { locate } from '../locate.ts'

/** A cell whose text differs between two states of a Disclosure. */
export interface ChangedCell {
  readonly at: string
  /** Index over `forms`, null outside. */
  readonly form: number | null
  /** Where the old text stands in the source. */
  readonly place: Place
  readonly before: string
  readonly after: string
}

/**
 * The cells whose text differs, in document order. What the model holds twice (a header cell and its typed property) is
 * one cell of the source.
 * @example changedCells(disclosure, fixed).map(({ before, after }) => [before, after]) // [['≤5万', '≤5万元']]
 */
export const changedCells = (before: Disclosure, after: Disclosure): readonly ChangedCell[] => {
  const now = new Map([...locate(after)].map(([printed, { at }]) => [at, printed.raw]))
  const seen = new Set<string>()
  return [...locate(before)].flatMap(([printed, { at, form, place }]) => {
    const raw = now.get(at)
    if (raw === undefined || raw === printed.raw) return []
    const cell = { at, form, place, before: printed.raw, after: raw }
    const key = JSON.stringify([place, printed.raw, raw])
    if (Object.keys(place).length > 0 && seen.has(key)) return []
    seen.add(key)
    return [cell]
  })
}
