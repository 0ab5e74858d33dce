import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import type { DisclosureView, Lang } from '../api/types.ts'
import { type Editor, type EditorState, makeEditor } from './editor.ts'

/** Work on a document, from its opening to its closing; a newer revision that nobody is working on is shown at once. */
export const useEditor = (view: DisclosureView, lang: Lang): readonly [Editor, EditorState] => {
  const client = useQueryClient()
  // biome-ignore lint/correctness/useExhaustiveDependencies: work begins once a document and language
  const editor = useMemo(() => makeEditor(view, lang), [view.id, lang])
  const state = useSyncExternalStore(editor.subscribe, editor.get)
  useEffect(() => () => editor.close(), [editor])

  useEffect(() => {
    const { copy, view: shown } = editor.get()
    if (copy.steps.length === 0 && view !== shown && view.revision.number >= shown.revision.number) editor.rebase(view)
  }, [editor, view])

  // Another page of this browser has saved, or given up, what it held.
  const held = useRef(0)
  useEffect(() => {
    if (held.current > 0 && state.elsewhere === 0)
      void client.invalidateQueries({ queryKey: ['disclosure', editor.get().view.id] })
    held.current = state.elsewhere
  }, [client, editor, state.elsewhere])

  const saved = state.view
  useEffect(() => {
    if (saved === view) return
    for (const key of [['disclosures'], ['facets'], ['related'], ['revisions', saved.id]])
      void client.invalidateQueries({ queryKey: key })
    client.setQueryData(['disclosure', saved.id, { lang }], saved)
  }, [client, saved, view, lang])
  return [editor, state]
}
