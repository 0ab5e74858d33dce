import { queryOptions } from '@tanstack/react-query'
import { call, queryOf } from '../api/client.ts'
import type { DraftSummary, DraftView, Lang, Rereading } from '../api/types.ts'

export const draftsQuery = queryOptions({
  queryKey: ['template-drafts'],
  queryFn: ({ signal }) => call<{ readonly items: readonly DraftSummary[] }>('/template-drafts', { signal }),
})

export const draftQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['template-draft', id, lang],
    queryFn: ({ signal }) =>
      call<DraftView>(`/template-drafts/${encodeURIComponent(id)}${queryOf({ lang })}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** How many files a template came too late for; asked again while they are being read. */
export const rereadQuery = (ref: string) =>
  queryOptions({
    queryKey: ['template-reread', ref],
    queryFn: ({ signal }) => call<Rereading>(`/templates/${encodeURIComponent(ref)}/reread`, { signal }),
    refetchInterval: ({ state }) => (state.data?.running ? 500 : false),
  })
