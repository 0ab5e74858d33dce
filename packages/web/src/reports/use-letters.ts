import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { saveAnswer } from '../downloads/save-answer.ts'
import type { Severity } from '../ui/severity.tsx'

/** Down to which severity findings go into letters by themselves. */
export type LettersFrom = Severity | 'none'
const order: readonly LettersFrom[] = ['none', 'error', 'warning', 'hint']

interface Entry {
  readonly id: string
  readonly severity: Severity
}

/** Which findings go into the letters, and the letters themselves as one zip. */
export const useLetters = (
  report: string,
  counts: { readonly errors: number; readonly warnings: number; readonly hints: number },
) => {
  const [from, setFrom] = useState<LettersFrom>('error')
  // What a person ticked otherwise than the severity says.
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map())
  const byItself = ({ severity }: Entry): boolean => order.indexOf(severity) <= order.indexOf(from)
  const isChosen = (entry: Entry): boolean => turned.get(entry.id) ?? byItself(entry)
  const choose = (entry: Entry, on: boolean) =>
    setTurned((old) => {
      const next = new Map(old)
      if (on === byItself(entry)) next.delete(entry.id)
      else next.set(entry.id, on)
      return next
    })
  const ids = (on: boolean): readonly string[] => [...turned].flatMap(([id, chosen]) => (chosen === on ? [id] : []))
  const ofSeverity = [0, counts.errors, counts.warnings, counts.hints]
  const count =
    ofSeverity.slice(0, order.indexOf(from) + 1).reduce((sum, each) => sum + each, 0) +
    ids(true).length -
    ids(false).length
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      saveAnswer(`/reports/${encodeURIComponent(report)}/letters`, new AbortController().signal, {
        from,
        added: ids(true),
        removed: ids(false),
      }),
  })
  return {
    from,
    setFrom: (next: LettersFrom) => {
      setFrom(next)
      setTurned(new Map())
    },
    isChosen,
    choose,
    count,
    write: () => mutate(),
    busy: isPending,
    refused: error,
  }
}
export type Letters = ReturnType<typeof useLetters>
