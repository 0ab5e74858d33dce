import type { Range } from './sheet.ts'

/** The next number that no range hides. */
export type NextVisible = (at: number) => number

/**
 * Rows or columns that are shown, by the ranges that are not.
 *
 * @example
 * visibleIndex([[3, 5]])(4) // 6
 */
export function visibleIndex(hidden: readonly Range[]): NextVisible {
  if (hidden.length === 0) return (at) => at
  const ranges: [number, number][] = []
  for (const [from, to] of hidden.toSorted(([a], [b]) => a - b)) {
    const last = ranges.at(-1)
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else ranges.push([from, to])
  }
  const ends = ranges.map(([, to]) => to)
  return (at) => {
    const range = ranges[firstAtLeast(ends, at)]
    return range !== undefined && range[0] <= at ? range[1] + 1 : at
  }
}

/** Index of the first of the sorted numbers that is `value` or more. */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((sorted[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
