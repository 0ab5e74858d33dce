import { useSyncExternalStore } from 'react'
import type { EditShared } from '../editing/edit-context.ts'

/** The cell's text; while somebody types, what is typed, unseen below the input, so that the row grows with it. */
export const LiveText = ({
  edit,
  mode,
  text,
}: {
  readonly edit: EditShared | null
  readonly mode: string | undefined
  readonly text: string
}) => (edit && mode && mode !== 'select' ? <TypedText edit={edit} /> : text)

const TypedText = ({ edit: { grid } }: { readonly edit: EditShared }) => {
  const typed = useSyncExternalStore(grid.subscribe, () => grid.get().text)
  return `${typed}\u200b`
}
