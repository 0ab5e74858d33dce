import { useEffect, useRef, useState } from 'react'
import { type Refusal, refusalOf } from '../api/client.ts'
import { saveAnswer } from './save-answer.ts'

/** Which of the files of a publication is meant. */
export type Wanted = 'document' | 'original' | 'annotated'

export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly what: Wanted }
  | { readonly kind: 'saved'; readonly what: Wanted; readonly headers: Headers }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Fetches one file at a time to be saved; a further one, or leaving, breaks it off. */
export const useSave = () => {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const running = useRef<AbortController | undefined>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const reset = () => {
    running.current?.abort()
    setSaving({ kind: 'idle' })
  }
  const save = async (path: string, what: Wanted) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setSaving({ kind: 'busy', what })
    try {
      const headers = await saveAnswer(path, own.signal)
      if (!own.signal.aborted) setSaving({ kind: 'saved', what, headers })
    } catch (error) {
      if (!own.signal.aborted) setSaving({ kind: 'refused', refusal: refusalOf(error) })
    }
  }
  return { saving, save, reset }
}
