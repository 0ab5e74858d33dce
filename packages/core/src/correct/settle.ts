import type { Disclosure, Skipped } from '../form/disclosure.ts'
import { covers, inReadingOrder, isPlaced, type SourceCell, squash } from './source-cell.ts'

/** What is left of a set-aside text once the cells that were taken from it are gone; '' where nothing is. */
const restOf = (item: Skipped, cells: readonly SourceCell[]): string => {
  const taken = cells.filter(({ place }) => covers(item.place, place) || covers(place, item.place))
  let rest = item.raw
  for (const { raw } of taken.toSorted((a, b) => b.raw.length - a.raw.length)) {
    const text = raw.trim()
    if (text !== '' && squash(rest) === squash(text)) return ''
    rest = text === '' ? rest : rest.replace(text, '')
  }
  return rest === item.raw || /[\p{L}\p{N}]/u.test(rest) ? rest : ''
}

/** Whether somebody still does not understand something at a place. */
const isOpen = ({ skipped }: Disclosure, place: SourceCell['place']): boolean =>
  skipped.some((item) => item.why === 'not-understood' && covers(item.place, place))

/**
 * The Disclosure once a person has said what these cells are: they are not-understood no longer, nor does the reading
 * complain of them. Of a line of which only some cells were taken the rest stays.
 */
export const settle = (disclosure: Disclosure, cells: readonly SourceCell[]): Disclosure => {
  const skipped = disclosure.skipped.flatMap((item): readonly Skipped[] => {
    if (item.why !== 'not-understood') return [item]
    const rest = restOf(item, cells)
    return rest === '' ? [] : rest === item.raw ? [item] : [{ ...item, raw: rest.trim() }]
  })
  const settled = { ...disclosure, skipped }
  const findings = disclosure.findings.filter(
    ({ rule, at, place }) =>
      rule !== 'text-not-understood' ||
      at !== undefined ||
      !isPlaced(place) ||
      !cells.some((cell) => covers(place, cell.place)) ||
      isOpen(settled, place),
  )
  return { ...settled, findings }
}

/** The Disclosure with these texts of its source set aside, in reading order. */
export const withSkipped = (
  disclosure: Disclosure,
  cells: readonly SourceCell[],
  why: 'not-understood' | 'no-data',
): Disclosure => {
  if (cells.length === 0) return disclosure
  const added = cells.map(({ raw, place }): Skipped => ({ raw: raw.trim(), place, why }))
  return { ...disclosure, skipped: inReadingOrder([...disclosure.skipped, ...added]) as readonly Skipped[] }
}
