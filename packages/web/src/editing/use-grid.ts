import { useEffect, useMemo, useRef } from 'react'
import { atPointer } from '../disclosure/pointer.ts'
import { useMessages } from '../messages/i18n.ts'
import { formOfPointer } from '../sheet/form-of-pointer.ts'
import { cellLabels } from './cell-labels.ts'
import type { EditShared } from './edit-context.ts'
import type { Editor } from './editor.ts'
import type { Working } from './engine-messages.ts'
import { makeGrid } from './grid.ts'
import { offerContextOf } from './offer-context.ts'
import { inSameGroup, rowBelow } from './row-below.ts'
import { spotsOf, startOf } from './spots.ts'

/** The cursor of an open form; null while the form is only read. */
export const useGrid = ({
  editor,
  working,
  editing,
  start,
  takeFocus,
  onChoose,
  onLeave,
}: {
  readonly editor: Editor
  readonly working: Working
  readonly editing: boolean
  /** Pointer of the cell to begin with. */
  readonly start: string | undefined
  /** Whether the cursor goes into the form when it is opened; not while somebody walks through the findings. */
  readonly takeFocus: { readonly current: boolean }
  readonly onChoose: (at: string | undefined) => void
  readonly onLeave: () => void
}): EditShared | null => {
  const { t } = useMessages()
  const { layout, disclosure } = working
  const spots = useMemo(() => (editing ? spotsOf(layout) : []), [layout, editing])
  const labels = useMemo(() => (editing ? cellLabels(layout) : new Map<string, string>()), [layout, editing])
  const present = useRef({ spots, labels, disclosure, onChoose, onLeave })
  present.current = { spots, labels, disclosure, onChoose, onLeave }

  const edit = useMemo<EditShared | null>(() => {
    if (!editing) return null
    const grid = makeGrid({
      spots: () => present.current.spots,
      rowBelow: (spot) => rowBelow(present.current.disclosure, spot),
      sameGroup: (spot, other) => inSameGroup(present.current.disclosure, spot, other),
      commit: editor.commit,
      type: editor.type,
    })
    const back = (at: string | undefined) => grid.beginAt(at)
    return {
      grid,
      describe: (at) => (at === undefined ? '' : (present.current.labels.get(at) ?? t('sheet.cell'))),
      offerContext: (at) => offerContextOf(present.current.disclosure, at, atPointer),
      undo: () => back(editor.undo()),
      redo: () => back(editor.redo()),
      save: () => void editor.save(),
      leaveSheet: () => present.current.onLeave(),
    }
  }, [editing, editor, t])

  useEffect(() => {
    if (!edit) return
    const { grid } = edit
    let shown: string | undefined
    const stop = grid.subscribe(() => {
      const { where } = grid.get()
      if (where === shown) return
      shown = where
      if (where !== undefined) present.current.onChoose(grid.spot()?.at[0])
    })
    return () => void stop()
  }, [edit])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is opened
  useEffect(() => {
    if (!edit) return
    editor.warm()
    if (!takeFocus.current) return
    edit.grid.beginAt(startOf(spots, start, formOfPointer(start))?.at[0])
  }, [edit])
  return edit
}
