import type { Blocks } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'
import { blockFinder } from './find-block.ts'
import type { Note, PlacedNote } from './note.ts'

/** A note, and what of the file it stands at. */
export interface Anchored<N extends Note, A> extends PlacedNote<N> {
  readonly anchor: A
}

/**
 * Finds for every note the paragraph or cell that it is about, as the reader counted them.
 *
 * @param anchorAt What of the file the paragraph or cell of this place is; undefined where nothing can stand there: then
 *   the nearest one before it is taken (`near`), else the nearest behind. The place is the very object in the Blocks.
 */
export function placeNotes<N extends Note, A>(
  blocks: Blocks,
  notes: readonly N[],
  anchorAt: (place: Place, note: N, near: boolean) => A | undefined,
): { readonly anchored: readonly Anchored<N, A>[]; readonly unplaced: readonly N[] } {
  const { places, find } = blockFinder(blocks)
  const anchored: Anchored<N, A>[] = []
  const unplaced: N[] = []
  const nearest = (note: N, from: number, step: 1 | -1): A | undefined => {
    for (let index = from; index >= 0 && index < places.length; index += step) {
      const place = places[index]
      const anchor = place && anchorAt(place, note, true)
      if (anchor !== undefined) return anchor
    }
    return undefined
  }
  for (const note of notes) {
    const found = find(note.place)
    const place = found && places[found.index]
    if (found === undefined || place === undefined) {
      unplaced.push(note)
      continue
    }
    const own = anchorAt(place, note, found.near)
    const anchor = own ?? nearest(note, found.index - 1, -1) ?? nearest(note, found.index + 1, 1)
    if (anchor === undefined) unplaced.push(note)
    else anchored.push({ note, at: own === undefined || found.near ? 'near' : 'place', anchor })
  }
  return { anchored, unplaced }
}
