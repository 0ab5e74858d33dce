import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Lang } from '../api/types.ts'

/** What a regulation's article says in short, and its printed number where it has one. */
export type Provisions = (
  document: string,
  article: string,
  lang: Lang,
) => { readonly number: string | undefined; readonly summary: string } | undefined

const none: Provisions = () => undefined

/** The regulations are data of the core; they are fetched once, after the first sheet is on the desk. */
const provisionsQuery = queryOptions({
  queryKey: ['provisions'],
  queryFn: async (): Promise<Provisions> => {
    const { config } = await import('zod')
    config({ jitless: true })
    const { findArticle, findLaw } = await import('@jiheng/core/law')
    return (document, article, lang) => {
      const law = findLaw(document)
      const found = law && findArticle(law, article)
      return found && { number: found.article, summary: found.summary[lang].replace(/[。.]$/, '') }
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
})

export const useProvisions = (): Provisions => useQuery(provisionsQuery).data ?? none
