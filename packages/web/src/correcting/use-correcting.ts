import { type SourceCell, textsFrom } from '@jiheng/core/correct'
import type { Disclosure } from '@jiheng/core/form'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { offersQuery } from '../api/queries.ts'
import type { Change, Lang, Offer } from '../api/types.ts'
import type { Editor, EditorState } from '../editing/editor.ts'
import { useEvent } from '../ui/use-event.ts'
import { assigned } from './corrections.ts'
import { isSameCell } from './lost-panel.tsx'

const noCells: readonly SourceCell[] = []
const noOffers: readonly Offer[] = []

/** Pointers that name other cells or groups of them: a click in the source means the value beside them first. */
const names = /\/(?:label|level1|level2)$/

/**
 * The cell of the form that was read from a cell of the source: its value before its label.
 * @example pointerFrom(disclosure, { raw: '≥8 个', place: { line: 12, column: 4 } }) // '/forms/0/indicators/3/target'
 */
export const pointerFrom = (disclosure: Disclosure, { place }: SourceCell): string | undefined => {
  const found = textsFrom(disclosure, place)
  return (
    found.find(({ at }) => !names.test(at) && at.startsWith('/forms')) ??
    found.find(({ at }) => !names.test(at)) ??
    found[0]
  )?.at
}

/** Correcting a reading by hand: the cells of the source that are chosen, where their text goes, and what others did. */
export const useCorrecting = ({
  editor,
  state,
  editable,
  editing,
  lang,
  onCorrected,
}: {
  readonly editor: Editor
  readonly state: EditorState
  readonly editable: boolean
  /** The form itself is open: its own keys undo and save. */
  readonly editing: boolean
  readonly lang: Lang
  /** A correction was made of these cells. */
  readonly onCorrected: (cell: SourceCell | undefined) => void
}) => {
  const [cells, setCells] = useState(noCells)
  const [text, setText] = useState('')
  const [picking, setPicking] = useState(false)
  const [later, setLater] = useState(false)
  const { view, working, copy } = state
  const { disclosure } = working
  const items = useMemo(() => disclosure.skipped.filter(({ why }) => why === 'not-understood'), [disclosure.skipped])
  const noData = useMemo(() => disclosure.skipped.filter(({ why }) => why === 'no-data'), [disclosure.skipped])

  const { data } = useQuery({
    ...offersQuery(view.id, view.revision.number, lang),
    enabled: editable && items.length > 0,
  })
  // Offers are made on the revision: what moved its rows since makes them void.
  const still = copy.base === view.revision.number && copy.steps.every(({ correction }) => correction === true)
  const offers = useMemo(
    () => (still && data ? data.items.filter((offer) => items.some((item) => isSameCell(item, offer))) : noOffers),
    [data, items, still],
  )

  const choose = useEvent((next: readonly SourceCell[]) => {
    setCells(next)
    if (next.length === 0) setPicking(false)
  })
  const correct = useEvent((changes: readonly Change[], at?: string) => {
    editor.commit({ changes, correction: true, ...(at !== undefined && { at }) })
    const corrected = changes.find((change) => change.kind === 'assign' || change.kind === 'join')
    choose(noCells)
    onCorrected(corrected?.cells[0])
  })
  const apply = useEvent((chosen: readonly Offer[]) => {
    if (chosen.length > 0)
      correct(
        chosen.map(({ change }) => change),
        chosen[0]?.at,
      )
  })
  /** The cell of the form that was clicked while picking; whether that was what the click meant. */
  const pickAt = useEvent((at: string | undefined): boolean => {
    if (!picking || at === undefined || cells.length === 0) return false
    correct(assigned(cells, at, text.trim()), at)
    return true
  })

  useEffect(() => {
    if (!picking) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPicking(false)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [picking])

  useEffect(() => {
    if (editing || !editable) return
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (typing && event.key !== 's')) return
      const key = event.key.toLowerCase()
      if (key === 'z' && !event.shiftKey) editor.undo()
      else if (key === 'y' || key === 'z') editor.redo()
      else if (key === 's') void editor.save()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [editor, editable, editing])

  return {
    cells,
    choose,
    text,
    setText,
    picking: picking && cells.length > 0,
    setPicking,
    items,
    noData,
    offers,
    offersShown: offers.length > 0 && !later,
    putOffersAside: () => setLater(true),
    correct,
    apply,
    pickAt,
  }
}
