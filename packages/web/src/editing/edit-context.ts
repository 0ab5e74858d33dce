import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Grid } from './grid.ts'
import type { OfferContext } from './offers.ts'
import { whereOf } from './spots.ts'

/** What the cells of a form that is open for editing share. */
export interface EditShared {
  readonly grid: Grid
  /** Label of a cell for the ear, from its headers. */
  readonly describe: (at: string | undefined) => string
  readonly offerContext: (at: string) => OfferContext
  readonly undo: () => void
  readonly redo: () => void
  readonly save: () => void
  readonly leaveSheet: () => void
}

/** Null where the sheet is only read. */
export const EditContext = createContext<EditShared | null>(null)
export const useEditShared = (): EditShared | null => useContext(EditContext)

const nothing = () => () => undefined

/** The mode of this cell, if it is the chosen one of an open form. */
export const useCellMode = (edit: EditShared | null, where: string): 'select' | 'type' | 'edit' | undefined =>
  useSyncExternalStore(edit?.grid.subscribe ?? nothing, () => {
    const state = edit?.grid.get()
    return state?.where === where ? state.mode : undefined
  })

/** What a waiting paste would put into this cell. */
export const usePastedText = (edit: EditShared | null, where: string): string | undefined =>
  useSyncExternalStore(edit?.grid.subscribe ?? nothing, () => {
    const plan = edit?.grid.get().plan
    return plan?.pieces.find(({ spot }) => whereOf(spot) === where)?.text
  })
