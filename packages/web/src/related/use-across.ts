import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Lang, PresentedFinding } from '../api/types.ts'
import { rawAt } from '../disclosure/pointer.ts'
import type { EditorState } from '../editing/editor.ts'
import { relatedQuery } from './related-queries.ts'

const none: readonly PresentedFinding[] = []

/**
 * What holding the saved text against other documents found, beside the findings of the document itself. Of a cell that was
 * changed since, it is no longer known where it stands, nor whether it still holds: it stays in the list, without mark and
 * cure, until the work is saved.
 */
export const useAcross = ({ view, working }: EditorState, lang: Lang, old: boolean): readonly PresentedFinding[] => {
  const { data } = useQuery({ ...relatedQuery(view.id, lang), enabled: !old })
  const { disclosure } = working
  return useMemo(() => {
    if (!data) return none
    const own = new Set(view.findings.map(({ id }) => id))
    return data.findings
      .filter(({ id, across }) => across !== undefined && !own.has(id))
      .map((finding): PresentedFinding => {
        const { at, fix: _, suggestions: __, ...rest } = finding
        return at === undefined || rawAt(disclosure, at) === rawAt(view.disclosure, at) ? finding : rest
      })
  }, [data, disclosure, view])
}
