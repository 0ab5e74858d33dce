import { Exact } from '../value/exact.ts'

/**
 * Numbers as a multiset of bounded size: exact as long as there are few different ones, cut to fewer significant digits
 * beyond that. What it holds depends on the numbers alone, not on their order or on how they were put together.
 */
export interface Distribution {
  /** Significant digits that are kept; 0: all. */
  digits: number
  readonly counts: Map<string, number>
}

/** Different numbers that are kept before digits are cut. */
const most = 256
/** Digits kept, from one level to the next. */
const levels: readonly number[] = [0, 4, 3, 2, 1]

export const newDistribution = (): Distribution => ({ digits: 0, counts: new Map() })

const cut = (number: string, digits: number): string =>
  digits === 0 ? number : new Exact(number).toSignificantDigits(digits, Exact.ROUND_DOWN).toFixed()

const put = (counts: Map<string, number>, number: string, times: number): void => {
  counts.set(number, (counts.get(number) ?? 0) + times)
}

const bound = (distribution: Distribution): void => {
  while (distribution.counts.size > most) {
    const next = levels[levels.indexOf(distribution.digits) + 1]
    if (next === undefined) return
    distribution.digits = next
    const all = [...distribution.counts]
    distribution.counts.clear()
    for (const [number, times] of all) put(distribution.counts, cut(number, next), times)
  }
}

/** Adds a number in plain decimal notation, so many times. */
export const addNumber = (to: Distribution, number: string, times = 1): void => {
  put(to.counts, cut(new Exact(number).toFixed(), to.digits), times)
  bound(to)
}

const coarser = (a: number, b: number): number => (a === 0 ? b : b === 0 ? a : Math.min(a, b))

/** Adds all numbers of another distribution: the same as if each had been added by itself. */
export const addDistribution = (to: Distribution, from: Distribution): void => {
  const digits = coarser(to.digits, from.digits)
  if (digits !== to.digits) {
    const all = [...to.counts]
    to.counts.clear()
    to.digits = digits
    for (const [number, times] of all) put(to.counts, cut(number, digits), times)
  }
  for (const [number, times] of from.counts) put(to.counts, cut(number, digits), times)
  bound(to)
}

/** The numbers in ascending order, each with how often it stands. */
export const sorted = ({ counts }: Distribution): readonly (readonly [number, number])[] =>
  [...counts].map(([number, times]) => [Number(number), times] as const).sort(([a], [b]) => a - b)
