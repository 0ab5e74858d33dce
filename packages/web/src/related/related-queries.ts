import { queryOptions } from '@tanstack/react-query'
import { call, queryOf } from '../api/client.ts'
import type { IndicatorsView, Lang, RelatedView } from '../api/types.ts'

/** A document's projects through phases and years. */
export const relatedQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['related', id, lang],
    queryFn: ({ signal }) =>
      call<RelatedView>(`/disclosures/${encodeURIComponent(id)}/related${queryOf({ lang })}`, { signal }),
    staleTime: 60_000,
  })

/** Indicators of all documents whose names hold the words. */
export const indicatorsQuery = (words: string, level2: string | undefined) =>
  queryOptions({
    queryKey: ['indicators', words, level2],
    queryFn: ({ signal }) => call<IndicatorsView>(`/indicators${queryOf({ words, level2 })}`, { signal }),
    placeholderData: (previous) => previous,
    staleTime: 30_000,
  })
