import type { Place } from '../form/place.ts'
import { joinTexts } from './join-texts.ts'
import { inReadingOrder, type SourceCell } from './source-cell.ts'

/** Cells of a form by their pointer, each with the texts of the source that make it up. */
export type GrowingTexts = ReadonlyMap<string, readonly SourceCell[]>

/** One more text for the cell at a pointer; the same text is taken once. */
export const withText = (texts: GrowingTexts, at: string, more: SourceCell): GrowingTexts => {
  const own = texts.get(at) ?? []
  const known = own.some(({ raw, place }) => raw === more.raw && JSON.stringify(place) === JSON.stringify(more.place))
  return known ? texts : new Map(texts).set(at, [...own, more])
}

/** A place that reaches from the first of the texts to the last. */
export const reach = (texts: readonly SourceCell[]): Place => {
  const [first, ...more] = inReadingOrder(texts)
  const last = more.at(-1)
  if (first === undefined || last === undefined) return first?.place ?? {}
  const { start: _, end: __, endLine: ___, endRow: ____, ...place } = first.place
  const line = last.place.endLine ?? last.place.line
  const row = last.place.endRow ?? last.place.row
  return {
    ...place,
    ...(line !== undefined && line !== place.line && { endLine: line }),
    ...(row !== undefined && row !== place.row && { endRow: row }),
  }
}

/** The texts as one, in reading order. */
export const wholeText = (texts: readonly SourceCell[]): string =>
  joinTexts(inReadingOrder(texts).map(({ raw }) => raw))
