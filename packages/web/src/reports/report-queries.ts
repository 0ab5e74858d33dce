import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call, queryOf } from '../api/client.ts'
import type { ReportEntries, ReportGrid, ReportItem, ReportView } from '../api/types.ts'

const pulse = 300
const pageSize = 100

/** The reports that the server keeps; asked for again while one of them is being made. */
export const reportsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: ({ signal }) => call<{ readonly items: readonly ReportItem[] }>('/reports', { signal }),
  refetchInterval: ({ state }) => (state.data?.items.some((item) => item.state === 'making') ? pulse : false),
})

/** A report, asked for again until it is made, and on each visit: its documents may have changed since. */
export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: ({ signal }) => call<ReportView>(`/reports/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) =>
      state.data?.state === 'gathering' || state.data?.state === 'checking' ? pulse : false,
    staleTime: 0,
    retry: 1,
  })

/** How often each rule spoke of each unit. */
export const reportGridQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id, 'grid'],
    queryFn: ({ signal }) => call<ReportGrid>(`/reports/${encodeURIComponent(id)}/grid`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Whose findings are listed: those of a unit, of a rule, or of a rule in a unit. */
export type Chosen =
  | { readonly unit: number; readonly rule?: string | undefined }
  | { readonly unit?: undefined; readonly rule: string }

/** The chosen findings, a page after the other. */
export const reportEntriesQuery = (id: string, chosen: Chosen) =>
  infiniteQueryOptions({
    queryKey: ['report', id, 'entries', chosen],
    queryFn: ({ signal, pageParam }) =>
      call<ReportEntries>(
        `/reports/${encodeURIComponent(id)}/entries${queryOf({ ...chosen, offset: pageParam, limit: pageSize })}`,
        { signal },
      ),
    initialPageParam: 0,
    getNextPageParam: (page, pages) => {
      const shown = pages.reduce((sum, { items }) => sum + items.length, 0)
      return shown < page.total ? shown : undefined
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
