import { cellKey, covers, rowKey, type SourceCell } from '@jiheng/core/correct'
import type { Place, Skipped } from '@jiheng/core/form'
import { createContext, useContext } from 'react'
import type { Cursor } from './source-rows.ts'

/** How a cell was pointed at: alone, beside those chosen before, or with all between the last one and it. */
export type Pick = 'only' | 'toggle' | 'extend'

/** What the cells of a source that is shown share. */
export interface SourceShared {
  /** The place of the cell that is marked in the form. */
  readonly marked: Place | undefined
  readonly selected: ReadonlySet<string>
  /** Texts that were not understood, by the row they stand in. */
  readonly lost: ReadonlyMap<string, readonly Skipped[]>
  /** The cell that the keys would reach first. */
  readonly cursor: Cursor | undefined
  readonly onCell: (cell: SourceCell, at: Cursor, pick: Pick) => void
}

export const SourceContext = createContext<SourceShared>({
  marked: undefined,
  selected: new Set(),
  lost: new Map(),
  cursor: undefined,
  onCell: () => undefined,
})

/** Texts that were not understood, by the row they stand in. */
export const lostByRow = (skipped: readonly Skipped[]): ReadonlyMap<string, readonly Skipped[]> =>
  Map.groupBy(
    skipped.filter(({ why }) => why === 'not-understood'),
    ({ place }) => rowKey(place),
  )

/** How a cell of the source is shown. */
export const useSourceCell = (cell: SourceCell, at: Cursor) => {
  const { selected, lost, cursor, marked, onCell } = useContext(SourceContext)
  const { place } = cell
  const isMarked = marked !== undefined && covers(marked, place)
  return {
    marked: isMarked ? marked : undefined,
    selected: selected.has(cellKey(place)),
    lost: (lost.get(rowKey(place)) ?? []).some((item) => covers(item.place, place)),
    reachable: cursor !== undefined && cursor.row === at.row && cursor.cell === at.cell,
    onCell: (pick: Pick) => onCell(cell, at, pick),
  }
}

/** What a click means, by the keys that are held with it; undefined while a text is being selected with the mouse. */
export const pickOf = (event: React.MouseEvent): Pick | undefined => {
  if (getSelection()?.isCollapsed === false && !event.shiftKey) return undefined
  return event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only'
}
