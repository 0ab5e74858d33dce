import { useSyncExternalStore } from 'react'

/** Below this panes do not fit beside the sheet: a tablet held upright, a phone. The style sheets know the same width. */
const query = '(width < 900px)'

const subscribe = (listener: () => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

export const isNarrow = (): boolean => matchMedia(query).matches
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)
