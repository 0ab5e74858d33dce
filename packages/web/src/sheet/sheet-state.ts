import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PresentedFinding } from '../api/types.ts'

/** What changes often while a sheet is looked at; cells listen to their own part of it only. */
export interface SheetState {
  /** Pointer of the marked cell. */
  readonly marked: string | undefined
  /** Pointers of the cells that the chosen finding speaks of as well. */
  readonly related: ReadonlySet<string>
  /** The mark whose findings are shown beside it. */
  readonly shown: { readonly anchor: HTMLElement; readonly findings: readonly PresentedFinding[] } | undefined
}

export interface SheetStore {
  readonly get: () => SheetState
  readonly set: (change: Partial<SheetState>) => void
  readonly subscribe: (listener: () => void) => () => void
  /** Shows findings beside their mark. */
  readonly show: (anchor: HTMLElement, findings: readonly PresentedFinding[]) => void
  /** Takes them away after a moment, in which the pointer may move onto them (`keep`). */
  readonly hideSoon: () => void
  readonly keep: () => void
  readonly hide: () => void
}

const grace = 160
const none: ReadonlySet<string> = new Set()

export const makeSheetStore = (marked: string | undefined): SheetStore => {
  let state: SheetState = { marked, related: none, shown: undefined }
  let leaving: ReturnType<typeof setTimeout> | undefined
  const listeners = new Set<() => void>()
  const set = (change: Partial<SheetState>) => {
    state = { ...state, ...change }
    for (const listener of [...listeners]) listener()
  }
  const keep = () => clearTimeout(leaving)
  const hide = () => {
    keep()
    if (state.shown) set({ shown: undefined })
  }
  return {
    get: () => state,
    set,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (anchor, findings) => {
      keep()
      set({ shown: { anchor, findings } })
    },
    hideSoon: () => {
      keep()
      leaving = setTimeout(hide, grace)
    },
    keep,
    hide,
  }
}

/** What the cells of one sheet share. Its parts keep their identity while the sheet is shown. */
export interface SheetShared {
  readonly store: SheetStore
  /** Drawn so small that marks in it are no targets: their cells and the list of findings are. */
  readonly small: boolean
  /** A cell was clicked: mark it. */
  readonly onCell: (at: readonly string[], findings: readonly PresentedFinding[], event: React.MouseEvent) => void
  readonly onFinding: (finding: PresentedFinding) => void
}

export const SheetContext = createContext<SheetShared | null>(null)

export const useSheetShared = (): SheetShared => {
  const shared = useContext(SheetContext)
  if (!shared) throw new Error('a part of the sheet is drawn outside <Sheet>')
  return shared
}

/** Whether one of these pointers is the marked cell, or one that the chosen finding speaks of as well. */
export const useMarked = (at: readonly string[] | undefined): 'marked' | 'related' | undefined => {
  const { store } = useSheetShared()
  return useSyncExternalStore(store.subscribe, () => {
    const { marked, related } = store.get()
    if (!at || (marked === undefined && related.size === 0)) return undefined
    if (marked !== undefined && at.includes(marked)) return 'marked'
    return at.some((pointer) => related.has(pointer)) ? 'related' : undefined
  })
}
