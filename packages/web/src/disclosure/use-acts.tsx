import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { call } from '../api/client.ts'
import type { DisclosureView, Lang, PresentedFinding } from '../api/types.ts'
import type { Editor, EditorState } from '../editing/editor.ts'
import type { AsideSaid, FindingActs } from '../findings/finding-acts.ts'
import { AcrossValues } from '../related/across-values.tsx'
import { rawAt } from './pointer.ts'

/** What can be done at the findings of a document, and where they lead; nothing is saved where it may not be changed. */
export const useActs = (
  id: string,
  editor: Editor,
  { disclosure }: EditorState['working'],
  { lang, mayChange }: { readonly lang: Lang; readonly mayChange: boolean },
): FindingActs =>
  useMemo(() => {
    const post = (path: string, body: object) =>
      call<DisclosureView>(`/disclosures/${encodeURIComponent(id)}/${path}`, {
        method: 'POST',
        body: { ...body, lang },
      }).then(editor.refresh)
    return {
      textAt: (pointer) => rawAt(disclosure, pointer),
      across: (finding) => <AcrossValues finding={finding} />,
      lawPage: (law, words) => (
        <Link to="/rules" search={{ law }}>
          {words}
        </Link>
      ),
      ...(mayChange && {
        setAside: ({ rule, form, at, fingerprint }: PresentedFinding, said: AsideSaid) =>
          post('set-aside', { rule, form, ...(at !== undefined && { at }), fingerprint, ...said }),
        takeUp: ({ rule, fingerprint }: PresentedFinding) => post('take-up', { rule, fingerprint }),
      }),
    }
  }, [disclosure, editor, id, lang, mayChange])
