import { useEffect, useRef, useState } from 'react'
import { type Refusal, refusalOf } from '../api/client.ts'
import { saveAnswer } from './save-answer.ts'

export type Saving =
  | { readonly kind: 'idle' }
  /** `what`: which of several files is on its way. */
  | { readonly kind: 'busy'; readonly what: string }
  | { readonly kind: 'saved'; readonly what: string }
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
  const save = async (path: string, what: string) => {
    running.current?.abort()
    const own = new AbortController()
    running.current = own
    setSaving({ kind: 'busy', what })
    try {
      await saveAnswer(path, own.signal)
      setSaving({ kind: 'saved', what })
    } catch (error) {
      if (!own.signal.aborted) setSaving({ kind: 'refused', refusal: refusalOf(error) })
    }
  }
  return { saving, save, reset }
}
