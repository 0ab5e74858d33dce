/** The middle one of some numbers. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/**
 * Milliseconds of the clock that a piece of work takes. The processor's own time is told in ticks of 4 ms, longer than most of
 * what is measured; so what runs beside it on the machine counts.
 */
export const timeOf = (work: () => void): number => {
  const from = performance.now()
  work()
  return performance.now() - from
}
