import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { apiRoot, call, queryOf } from './client.ts'
import type {
  Comparison,
  Conversion,
  DisclosureView,
  Facets,
  Lang,
  List,
  Offers,
  ProfileView,
  PublicationSummary,
  RecountView,
  RevisionInfo,
  RuleView,
  SessionView,
  Settings,
  SourceView,
  TemplateSummary,
  TemplateView,
  Upload,
} from './types.ts'

/** What the library is asked for; see the server's `ListQuery`. */
export interface ListFilter {
  readonly q?: string
  readonly unit?: string
  readonly project?: string
  readonly year?: number
  readonly template?: string
  readonly severity?: 'error' | 'warning' | 'hint' | 'none'
  readonly rule?: string
  readonly bin?: true
  readonly sort?: 'updated' | 'title' | 'unit' | 'year' | 'errors' | 'findings'
  readonly order?: 'asc' | 'desc'
}

interface Items<T> {
  readonly items: readonly T[]
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: ({ signal }) => call<SessionView>('/session', { signal }),
  staleTime: 60_000,
  retry: false,
})

export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: ({ signal }) => call<Settings>('/settings', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

const recountPulse = 1_000

/** Whether the library is being counted anew; asked again until it no longer is. */
export const recountQuery = queryOptions({
  queryKey: ['recount'],
  queryFn: ({ signal }) => call<RecountView>('/recount', { signal }),
  refetchInterval: ({ state }) => (state.data?.running ? recountPulse : false),
})

export const uploadsQuery = queryOptions({
  queryKey: ['uploads'],
  queryFn: ({ signal }) => call<Items<Upload>>('/uploads', { signal }),
})

export const recentQuery = queryOptions({
  queryKey: ['disclosures', 'recent'],
  queryFn: ({ signal }) => call<List>(`/disclosures${queryOf({ sort: 'updated', limit: 12 })}`, { signal }),
})

export const libraryQuery = (filter: ListFilter) =>
  infiniteQueryOptions({
    queryKey: ['disclosures', 'list', filter],
    queryFn: ({ signal, pageParam }) =>
      call<List>(`/disclosures${queryOf({ ...filter, cursor: pageParam, limit: 200 })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: (previous) => previous,
  })

export const facetsQuery = queryOptions({
  queryKey: ['facets'],
  queryFn: ({ signal }) => call<Facets>('/facets', { signal }),
  staleTime: 30_000,
})

export const disclosureQuery = (
  id: string,
  lang: Lang,
  more: { readonly revision?: number | undefined; readonly profile?: string | undefined } = {},
) =>
  queryOptions({
    queryKey: ['disclosure', id, { lang, ...more }],
    queryFn: ({ signal }) =>
      call<DisclosureView>(`/disclosures/${encodeURIComponent(id)}${queryOf({ lang, ...more })}`, { signal }),
    staleTime: 30_000,
    retry: 1,
  })

export const sourceQuery = (id: string) =>
  queryOptions({
    queryKey: ['source', id],
    queryFn: ({ signal }) => call<SourceView>(`/disclosures/${encodeURIComponent(id)}/source`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Corrections of other files of the same layout that fit this one; asked anew for each revision. */
export const offersQuery = (id: string, revision: number, lang: Lang) =>
  queryOptions({
    queryKey: ['offers', id, revision, lang],
    queryFn: ({ signal }) =>
      call<Offers>(`/disclosures/${encodeURIComponent(id)}/offers${queryOf({ lang })}`, { signal }),
  })

/** Address of a file as it came. */
export const originalAddress = (id: string): string => `${apiRoot}/disclosures/${encodeURIComponent(id)}/original`

export const revisionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['revisions', id],
    queryFn: ({ signal }) => call<Items<RevisionInfo>>(`/disclosures/${encodeURIComponent(id)}/revisions`, { signal }),
  })

export const comparisonQuery = (id: string, from: number, to: number, lang: Lang) =>
  queryOptions({
    queryKey: ['comparison', id, from, to, lang],
    queryFn: ({ signal }) =>
      call<Comparison>(`/disclosures/${encodeURIComponent(id)}/compare${queryOf({ from, to, lang })}`, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

const catalogue = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

export const templatesQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['templates', lang],
    queryFn: ({ signal }) => call<Items<TemplateSummary>>(`/templates${queryOf({ lang })}`, { signal }),
    ...catalogue,
  })

export const templateQuery = (id: string, lang: Lang) =>
  queryOptions({
    queryKey: ['template', id, lang],
    queryFn: ({ signal }) => call<TemplateView>(`/templates/${encodeURIComponent(id)}${queryOf({ lang })}`, { signal }),
    ...catalogue,
  })

/** What becomes of the forms of a document in another template. */
export const conversionQuery = (
  id: string,
  asked: {
    readonly template: string
    readonly form: number | undefined
    readonly revision: number
    readonly lang: Lang
  },
) =>
  queryOptions({
    queryKey: ['conversion', id, asked],
    queryFn: ({ signal }) =>
      call<Conversion>(`/disclosures/${encodeURIComponent(id)}/conversion${queryOf(asked)}`, { signal }),
    retry: false,
  })

export const publicationsQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['publications', lang],
    queryFn: ({ signal }) => call<Items<PublicationSummary>>(`/publications${queryOf({ lang })}`, { signal }),
    ...catalogue,
  })

export const rulesQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['rules', lang],
    queryFn: ({ signal }) => call<Items<RuleView>>(`/rules${queryOf({ lang })}`, { signal }),
    ...catalogue,
  })

export const profilesQuery = (lang: Lang) =>
  queryOptions({
    queryKey: ['profiles', lang],
    queryFn: ({ signal }) => call<Items<ProfileView>>(`/profiles${queryOf({ lang })}`, { signal }),
    ...catalogue,
  })
