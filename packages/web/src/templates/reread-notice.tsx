import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
import { call } from '../api/client.ts'
import type { Rereading } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { rereadQuery } from './template-queries.ts'

/** Files of the library that a template came too late for: they can be read again with it. */
export const RereadNotice = ({ template }: { readonly template: string }) => {
  const { t } = useMessages()
  const client = useQueryClient()
  const query = rereadQuery(template)
  const { data } = useQuery(query)
  const begin = useMutation({
    mutationFn: () => call<Rereading>(`/templates/${encodeURIComponent(template)}/reread`, { method: 'POST' }),
    onSuccess: (state) => client.setQueryData(query.queryKey, state),
  })
  // What was opened before shows the old reading.
  const running = data?.running === true
  const ran = useRef(false)
  useEffect(() => {
    if (ran.current && !running)
      for (const key of ['disclosure', 'disclosures', 'facets', 'revisions']) {
        void client.invalidateQueries({ queryKey: [key] })
      }
    ran.current = running
  }, [running, client])
  if (!data) return null
  const { found, edited, done, matched } = data
  const open = found - edited
  if (found === 0 && done === 0) return null
  return (
    <section className="reread" aria-live="polite">
      {running ? (
        <p>{t('templates.reread.running', { done })}</p>
      ) : done > 0 ? (
        <p>{t('templates.reread.done', { count: done, matched })}</p>
      ) : (
        <p>{t('templates.reread', { count: found })}</p>
      )}
      {edited > 0 ? <p className="muted">{t('templates.reread.edited', { count: edited })}</p> : null}
      {open > 0 && done === 0 && !running ? (
        <Button size="small" loading={begin.isPending} onClick={() => begin.mutate()}>
          {t('templates.reread.begin')}
        </Button>
      ) : null}
    </section>
  )
}
