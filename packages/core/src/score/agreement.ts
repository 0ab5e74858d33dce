import { type Exact, exact } from './decimal.ts'
import type { Points } from './earned.ts'
import type { Profile } from './profile.ts'

/** How near a printed score must come: half of the last digit that the form prints (9.80 has two decimals). */
export function toleranceOf(printed: readonly string[], { rounding }: Profile): Exact {
  let decimals = 0
  for (const score of printed) {
    const point = score.indexOf('.')
    if (point >= 0) decimals = Math.max(decimals, score.length - point - 1)
  }
  if (printed.length === 0 || decimals >= 2) return exact(rounding.tolerance)
  return exact(decimals === 1 ? rounding.oneDecimalTolerance : rounding.integerTolerance)
}

/** The highest score of a range that can be printed: where the end is not included, one step below it. */
export const highest = (points: Points, decimals: number): Exact => {
  if (points.kind === 'exact') return points.score
  if (points.toIncluded) return points.to
  const below = points.to.minus(exact(10).pow(-decimals))
  return below.lt(points.from) ? points.from : below
}

export const lowest = (points: Points): Exact => (points.kind === 'exact' ? points.score : points.from)

/** A printed score held to what the rule allows. */
export const nearest = (points: Points, printed: Exact, decimals: number): Exact => {
  const [from, to] = [lowest(points), highest(points, decimals)]
  return printed.lt(from) ? from : printed.gt(to) ? to : printed
}

/** How far a printed score lies from what the rule allows; zero within a range. */
export const distance = (points: Points, printed: Exact, decimals: number): Exact =>
  nearest(points, printed, decimals).minus(printed).abs()
