import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { call, queryOf } from '../api/client.ts'
import type { DraftView, TemplateSummary } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { refOf } from './template-list-order.ts'
import { draftQuery, draftsQuery } from './template-queries.ts'

const isData = (file: File): boolean => /\.json$/iu.test(file.name)

const parsed = async (file: File): Promise<unknown> => {
  try {
    return JSON.parse(await file.text()) as unknown
  } catch {
    // The server says what a template should be.
    return null
  }
}

/** Takes a form in: a document becomes a draft, which opens; a template as data is kept at once. */
export const useBring = () => {
  const { lang } = useMessages()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async (file: File) => {
      if (isData(file)) {
        const body = { template: await parsed(file), lang }
        return { kind: 'saved', saved: await call<TemplateSummary>('/templates', { method: 'POST', body }) } as const
      }
      const body = new FormData()
      body.append('file', file, file.name)
      const draft = await call<DraftView>(`/templates/derive${queryOf({ lang })}`, { method: 'POST', body })
      return { kind: 'draft', draft } as const
    },
    onSuccess: async (brought) => {
      if (brought.kind === 'draft') {
        const { draft } = brought
        client.setQueryData(draftQuery(draft.id, lang).queryKey, draft)
        void client.invalidateQueries({ queryKey: draftsQuery.queryKey })
        await navigate({ to: '/templates/drafts/$id', params: { id: draft.id } })
      } else {
        await client.invalidateQueries({ queryKey: ['templates'] })
        await navigate({ to: '/templates', search: { template: refOf(brought.saved) } })
      }
    },
  })
}
