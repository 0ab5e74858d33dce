import { useSyncExternalStore } from 'react'
import { setPreferences, usePreferences } from '../app/preferences.ts'
import { isNarrow, useNarrow } from '../app/use-narrow.ts'

/** Which panes stand beside the sheet. */
export interface Panes {
  readonly outline: boolean
  readonly findings: boolean
  readonly source: boolean
}

/** On a narrow screen one pane at a time stands under the sheet; what wide screens remember is left as it is. */
const closed: Panes = { outline: false, findings: false, source: false }
let narrow: Panes = closed
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Opens and closes panes. */
export const setPanes = (change: Partial<Panes>): void => {
  if (!isNarrow()) {
    setPreferences(change)
    return
  }
  const opens = Object.values(change).includes(true)
  narrow = { ...(opens ? closed : narrow), ...change }
  for (const listener of listeners) listener()
}

export const usePanes = (): Panes => {
  const { outline, findings, source } = usePreferences()
  const inNarrow = useSyncExternalStore(subscribe, () => narrow)
  return useNarrow() ? inNarrow : { outline, findings, source }
}
