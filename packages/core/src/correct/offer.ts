import { addressOf, isFault, printedAt } from '../edit/address.ts'
import type { Disclosure, Skipped } from '../form/disclosure.ts'
import { pointerOf } from '../form/pointer.ts'
import { formOfPlace, indicatorInRow, isAt, splitLabel } from './anchor.ts'
import type { Correction } from './correction.ts'
import { layoutFingerprint } from './fingerprint.ts'
import { type Learned, pointerOfNames } from './learned.ts'
import { squash } from './source-cell.ts'

/** A correction of another file that fits a cell here: the change that makes it, the cell, and where it goes. */
export interface Offer {
  readonly learned: Learned
  readonly change: Exclude<Correction, { kind: 'join' }>
  readonly raw: string
  readonly place: Skipped['place']
  /** Pointer of the cell of the form; absent: it is no data. */
  readonly at?: string
}

const isBlank = (disclosure: Disclosure, at: string): boolean => {
  const address = addressOf(disclosure, at)
  if (isFault(address)) return false
  return address.kind !== 'cell' || (printedAt(disclosure, address.path)?.raw ?? '').trim() === ''
}

const offerFor = (disclosure: Disclosure, learned: Learned, item: Skipped, index: number): Offer | undefined => {
  const form = disclosure.forms[index]
  if (form === undefined || !isAt(learned.anchor, form, item)) return undefined
  const { raw, place } = item
  const cells = [{ raw, place }]
  const { to, rest, document } = learned
  if (to === undefined) return { learned, change: { kind: 'set-aside', cells }, raw, place }
  const row = learned.anchor.kind === 'row' ? indicatorInRow(form, place) : undefined
  const at = document ? pointerOf(to) : pointerOfNames(form, index, to, row)
  const text = rest ? (splitLabel(raw)?.rest ?? raw) : raw.trim()
  // What is filled in already is not overwritten unasked.
  if (!isBlank(disclosure, at)) return undefined
  const start = raw.indexOf(text)
  const own = start > 0 && place.start === undefined ? { ...place, start, end: start + text.length } : place
  return { learned, change: { kind: 'assign', cells, assignments: [{ at, raw: text, place: own }] }, raw, place, at }
}

/**
 * What corrections of other files say of a disclosure: one offer for each cell that is not understood here, stands in a
 * form of the same layout, and was corrected in the same place there. Two offers for one cell of the form: the first.
 *
 * @param fingerprints of its forms as they were read
 */
export const offersFor = (
  disclosure: Disclosure,
  learned: readonly Learned[],
  fingerprints: readonly string[] = disclosure.forms.map(layoutFingerprint),
): readonly Offer[] => {
  const taken = new Set<string>()
  return disclosure.skipped.flatMap((item): readonly Offer[] => {
    if (item.why !== 'not-understood' || squash(item.raw) === '') return []
    const index = formOfPlace(disclosure, item.place)
    for (const one of learned) {
      if (one.fingerprint !== fingerprints[index]) continue
      const offer = offerFor(disclosure, one, item, index)
      if (offer === undefined || (offer.at !== undefined && taken.has(offer.at))) continue
      if (offer.at !== undefined) taken.add(offer.at)
      return [offer]
    }
    return []
  })
}
