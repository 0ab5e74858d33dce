import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { apiRoot, call, type Refusal, refusalOf } from '../api/client.ts'
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

/**
 * A draft with what was said of it since: shown at once, kept a moment later, one call after the other. `keep` answers
 * whether all of it is kept.
 */
export const useDraft = (id: string) => {
  const { lang } = useMessages()
  const client = useQueryClient()
  const { data: view, error } = useQuery(draftQuery(id, lang))
  const [work, setWork] = useState<DraftWork | undefined>(undefined)
  const [keeping, setKeeping] = useState<'kept' | 'keeping' | Refusal>('kept')
  const open = useRef<DraftWork | undefined>(undefined)
  const running = useRef<Promise<boolean> | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const path = `/template-drafts/${encodeURIComponent(id)}`
  const keep = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    running.current ??= (async () => {
      let latest: DraftWork | undefined
      try {
        while (open.current) {
          latest = open.current
          open.current = undefined
          const kept = await call<DraftView>(path, { method: 'PUT', body: { ...latest, lang } })
          client.setQueryData(draftQuery(id, lang).queryKey, kept)
        }
        setKeeping('kept')
        return true
      } catch (fault) {
        // It is kept with the next change, or when the template is saved.
        open.current ??= latest
        setKeeping(refusalOf(fault))
        return false
      } finally {
        running.current = undefined
      }
    })()
    return running.current
  }, [client, id, lang, path])

  useEffect(
    () => () => {
      void keep().then(() => client.invalidateQueries({ queryKey: draftsQuery.queryKey }))
    },
    [keep, client],
  )

  // A page that is closed in the midst of a word has no time to wait for an answer.
  useEffect(() => {
    const flush = () => {
      if (!open.current) return
      const headers = { 'content-type': 'application/json' }
      const body = JSON.stringify({ ...open.current, lang })
      void fetch(apiRoot + path, { method: 'PUT', keepalive: true, headers, body }).catch(() => undefined)
    }
    addEventListener('pagehide', flush)
    return () => removeEventListener('pagehide', flush)
  }, [path, lang])

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
