import { useCallback, useRef } from 'react'

/** A function that keeps its identity and always does what its latest version does. */
export const useEvent = <Args extends readonly unknown[], Result>(
  latest: (...args: Args) => Result,
): ((...args: Args) => Result) => {
  const present = useRef(latest)
  present.current = latest
  return useCallback((...args: Args) => present.current(...args), [])
}
