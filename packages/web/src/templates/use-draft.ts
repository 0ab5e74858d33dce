import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type Refusal, refusalOf } from '../api/client.ts'
import type { DraftView, TemplateAnswers, TemplateIdentity } from '../api/types.ts'
import { useMessages } from '../messages/i18n.ts'
import { draftQuery, draftsQuery } from './template-queries.ts'

/** What a person says of a draft: kept on the server as it is typed. */
export interface DraftWork {
  readonly identity: TemplateIdentity
  readonly answers: TemplateAnswers
  /** Which form of the file, from 0. */
  readonly form: number
}

/** Milliseconds after the last key until what was typed is kept. */
const pause = 300

/** A draft with what was said of it since: shown at once, kept a moment later, one call after the other. */
export const useDraft = (id: string) => {
  const { lang } = useMessages()
  const client = useQueryClient()
  const { data: view, error } = useQuery(draftQuery(id, lang))
  const [work, setWork] = useState<DraftWork | undefined>(undefined)
  const [keeping, setKeeping] = useState<'kept' | 'keeping' | Refusal>('kept')
  const open = useRef<DraftWork | undefined>(undefined)
  const running = useRef<Promise<void> | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const keep = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    running.current ??= (async () => {
      try {
        while (open.current) {
          const body = { ...open.current, lang }
          open.current = undefined
          const kept = await call<DraftView>(`/template-drafts/${encodeURIComponent(id)}`, { method: 'PUT', body })
          client.setQueryData(draftQuery(id, lang).queryKey, kept)
        }
        setKeeping('kept')
      } catch (fault) {
        setKeeping(refusalOf(fault))
      } finally {
        running.current = undefined
      }
    })()
    return running.current
  }, [client, id, lang])

  useEffect(
    () => () => {
      void keep().then(() => client.invalidateQueries({ queryKey: draftsQuery.queryKey }))
    },
    [keep, client],
  )

  const present = work ?? (view && { identity: view.identity, answers: view.answers, form: view.form })
  const change = (next: Partial<DraftWork>, at: 'once' | 'later') => {
    if (!present) return
    const all = { ...present, ...next }
    setWork(all)
    setKeeping('keeping')
    open.current = all
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(), at === 'once' ? 0 : pause)
  }
  return { view, error, work: present, change, keep, keeping }
}
