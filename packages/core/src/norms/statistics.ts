import { type Distribution, sorted } from './distribution.ts'

/** Robust figures of a distribution: a few odd numbers do not move them. */
export interface Statistics {
  readonly count: number
  readonly min: number
  readonly q1: number
  readonly median: number
  readonly q3: number
  readonly max: number
  /** Median of the distances from the median. */
  readonly mad: number
}

type Counted = readonly (readonly [number, number])[]

const countOf = (numbers: Counted): number => numbers.reduce((sum, [, times]) => sum + times, 0)

/** The number at a rank from 0. */
const at = (numbers: Counted, rank: number): number => {
  let seen = 0
  for (const [number, times] of numbers) {
    seen += times
    if (rank < seen) return number
  }
  return numbers.at(-1)?.[0] ?? Number.NaN
}

/** Between two ranks, in proportion. */
const quantile = (numbers: Counted, count: number, share: number): number => {
  const rank = (count - 1) * share
  const [below, above] = [at(numbers, Math.floor(rank)), at(numbers, Math.ceil(rank))]
  return Number((below + (above - below) * (rank - Math.floor(rank))).toPrecision(12))
}

/**
 * The figures of a distribution; undefined of an empty one.
 * @example statisticsOf(distribution)?.median // 95
 */
export const statisticsOf = (distribution: Distribution): Statistics | undefined => {
  const numbers = sorted(distribution)
  const count = countOf(numbers)
  if (count === 0) return undefined
  const median = quantile(numbers, count, 0.5)
  const distances = numbers.map(([number, times]) => [Math.abs(number - median), times] as const)
  return {
    count,
    min: numbers[0]?.[0] ?? median,
    q1: quantile(numbers, count, 0.25),
    median,
    q3: quantile(numbers, count, 0.75),
    max: numbers.at(-1)?.[0] ?? median,
    mad: quantile(
      distances.toSorted(([a], [b]) => a - b),
      count,
      0.5,
    ),
  }
}

/** A normal distribution's spread in terms of its MAD. */
const spread = 1.4826
const far = 5
const fence = 3

/**
 * Whether a number lies far outside: more than five times the spread from the median, and beyond three quartile distances.
 * Where most numbers are the same there is no spread, and nothing is said.
 */
export const isFarOff = (number: number, { median, mad, q1, q3 }: Statistics): 'high' | 'low' | undefined => {
  if (mad === 0 || q3 === q1) return undefined
  const [distance, reach] = [Math.abs(number - median), fence * (q3 - q1)]
  if (distance <= far * spread * mad || (number <= q3 + reach && number >= q1 - reach)) return undefined
  return number > median ? 'high' : 'low'
}
