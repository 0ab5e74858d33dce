import { offersFor } from '@jiheng/core/correct'
import type { Disclosure } from '@jiheng/core/form'
import type { KeptCorrection } from '@jiheng/store'
import type { Lang, Offers } from '../api/index.ts'
import { differenceLabel } from './difference-label.ts'

/** Corrections of other files of the same layout that fit what is not understood here, each with its words. */
export const presentOffers = (
  disclosure: Disclosure,
  kept: readonly KeptCorrection[],
  fingerprints: readonly string[],
  lang: Lang,
): Offers => {
  const sources = new Map(kept.map((one) => [one.learned, one]))
  const items = offersFor(
    disclosure,
    kept.map(({ learned }) => learned),
    fingerprints,
  ).flatMap(({ learned, change, raw, place, at }) => {
    const source = sources.get(learned)
    if (source === undefined) return []
    const { from, person, at: createdAt } = source
    return [
      {
        change,
        raw,
        place,
        ...(at !== undefined && { at, label: differenceLabel(disclosure, at, lang) }),
        from,
        person,
        createdAt,
      },
    ]
  })
  return { items }
}
