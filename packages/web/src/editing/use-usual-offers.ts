import { useQuery } from '@tanstack/react-query'
import type { IndicatorsView } from '../api/types.ts'
import { indicatorsQuery } from '../related/related-queries.ts'
import type { OfferContext } from './offers.ts'

/** A text that other documents have in such a cell, and in how many of them its indicator stands. */
export interface UsualOffer {
  readonly text: string
  readonly documents: number
}

type Item = IndicatorsView['items'][number]

const most = 4

/** A deadline stands in the library without its year: here it is of the form's own. */
const ofYear = (text: string, year: number | undefined): string =>
  year !== undefined && /^\d{1,2}月/.test(text) ? `${year}年${text}` : text

const textsOf = ({ targets, texts }: Item, year: number | undefined): readonly string[] => [
  ...targets.map(({ usual }) => usual),
  ...texts.map((text) => ofYear(text, year)),
]

/**
 * Of what was found the texts that hold what is typed so far, each once: names for a name, usual values for a value.
 * @example usualOffers(items, '90', 'target') // [{ text: '≥90%', documents: 12 }]
 */
export const usualOffers = (
  items: readonly Item[],
  typed: string,
  cell: 'name' | 'target',
  year?: number,
): readonly UsualOffer[] => {
  const asked = typed.trim()
  const all = items.flatMap((item) =>
    (cell === 'name' ? [item.name, ...item.otherNames] : textsOf(item, year)).map((text) => ({
      text,
      documents: item.documents,
    })),
  )
  const seen = new Set([asked])
  return all
    .filter(({ text }) => {
      const fits = text.includes(asked) && !seen.has(text)
      seen.add(text)
      return fits
    })
    .slice(0, most)
}

/** What the documents of the library offer for the cell that is typed into; nothing while little is typed. */
export const useUsualOffers = (at: string, typed: string, context: OfferContext | undefined): readonly UsualOffer[] => {
  const cell = at.endsWith('/name') ? 'name' : at.endsWith('/target') ? 'target' : undefined
  const asked = typed.trim()
  const words = cell === 'name' ? asked : (context?.name ?? '')
  const wanted = context !== undefined && cell !== undefined && asked !== '' && words.length >= 2 && words.length <= 100
  const { data } = useQuery({ ...indicatorsQuery(words, context?.level2), enabled: wanted, retry: false })
  return wanted && data ? usualOffers(data.items, asked, cell, context.year) : []
}
