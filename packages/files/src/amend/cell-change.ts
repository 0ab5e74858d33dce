import type { Place } from '@jiheng/core/form'

/** A cell or paragraph of a file that is to say something else. */
export interface CellChange {
  readonly place: Place
  /** What stands there, or the part of it that changes. */
  readonly before: string
  readonly after: string
}

/**
 * Why a change was not made: its cell was not found or says something else; the cell is computed by a formula; its text is
 * printed by something that is not plain text (a field, a text box), or over several paragraphs.
 */
export type NotAmendedReason = 'not-found' | 'formula' | 'not-plain'

export interface NotAmended<C extends CellChange> {
  readonly change: C
  readonly why: NotAmendedReason
}

/** A file with cells changed in place, and what of it could not be done. */
export interface Amended<C extends CellChange> {
  readonly bytes: Uint8Array
  readonly made: readonly C[]
  readonly left: readonly NotAmended<C>[]
}

/** One piece of a text, from `from` to `to`, that becomes another. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where in a cell's text a change is meant; undefined where the text does not say what is to change. */
const spotOf = (text: string, { place, before }: CellChange): readonly [number, number] | undefined => {
  const { start, end } = place
  if (start !== undefined && end !== undefined && text.slice(start, end) === before) return [start, end]
  if (text === before || (text.trim() === '' && before.trim() === '')) return [0, text.length]
  if (before.trim() === '') return undefined
  const at = text.indexOf(before)
  return at >= 0 && text.indexOf(before, at + 1) < 0 ? [at, at + before.length] : undefined
}

/** The smallest piece in which two texts differ. */
const difference = (old: string, now: string): TextChange => {
  let from = 0
  while (from < old.length && from < now.length && old[from] === now[from]) from++
  let [to, end] = [old.length, now.length]
  while (to > from && end > from && old[to - 1] === now[end - 1]) {
    to--
    end--
  }
  return { from, to, text: now.slice(from, end) }
}

/**
 * What several changes make of one cell's text: one piece of it, and those that do not fit.
 * @example changeOfText('≤5万', [{ place, before: '≤5万', after: '≤5万元' }]).change // { from: 3, to: 3, text: '元' }
 */
export function changeOfText<C extends CellChange>(
  text: string,
  changes: readonly C[],
): { readonly change: TextChange; readonly now: string; readonly made: readonly C[]; readonly left: readonly C[] } {
  const spots: { readonly from: number; readonly to: number; readonly change: C }[] = []
  const left: C[] = []
  for (const change of changes) {
    const spot = spotOf(text, change)
    const [from, to] = spot ?? [0, 0]
    if (spot === undefined || spots.some((other) => from < other.to && to > other.from)) left.push(change)
    else spots.push({ from, to, change })
  }
  const now = spots
    .toSorted((a, b) => b.from - a.from)
    .reduce((current, { from, to, change }) => current.slice(0, from) + change.after + current.slice(to), text)
  return { change: difference(text, now), now, made: spots.map(({ change }) => change), left }
}
