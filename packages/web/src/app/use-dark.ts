import { useSyncExternalStore } from 'react'

const query = '(prefers-color-scheme: dark)'
const subscribe = (changed: () => void) => {
  const media = matchMedia(query)
  media.addEventListener('change', changed)
  return () => media.removeEventListener('change', changed)
}

/** Whether the system asks for a dark desk. */
export const useDark = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches)
