import type { Form, Indicator } from '../form/index.ts'
import { Exact } from '../value/exact.ts'
import type { RowMatch } from './match-rows.ts'

interface WeightChange {
  readonly kind: 'weight-changed'
  readonly before: Indicator
  readonly after: Indicator
  readonly expected: string
}

const weightOf = ({ weight }: Indicator): Exact | undefined =>
  weight?.value === undefined ? undefined : new Exact(weight.value)

/** The sum of a form's weights; undefined where a row has none. */
const sumOf = ({ indicators }: Form): Exact | undefined => {
  let sum = new Exact(0)
  for (const row of indicators) {
    const weight = weightOf(row)
    if (!weight) return undefined
    sum = sum.plus(weight)
  }
  return sum.isZero() ? undefined : sum
}

/** Half a point is what a form of whole points rounds away. */
const tolerance = new Exact('0.5')

/**
 * Rows that count otherwise than was approved. Targets of 100 points become 90 at the self-evaluation, where the execution
 * takes 10: weights are compared as shares of their form's sum.
 */
export const weightChanges = (before: Form, after: Form, { pairs }: RowMatch): readonly WeightChange[] => {
  const [whole, now] = [sumOf(before), sumOf(after)]
  if (!whole || !now) return []
  return pairs.flatMap((pair) => {
    const [old, next] = [weightOf(pair.before), weightOf(pair.after)]
    if (!old || !next || old.eq(next)) return []
    const expected = old.times(now).div(whole).toDecimalPlaces(2)
    const differs = whole.eq(now) ? !old.eq(next) : expected.minus(next).abs().gt(tolerance)
    return differs
      ? [{ kind: 'weight-changed', before: pair.before, after: pair.after, expected: expected.toFixed() } as const]
      : []
  })
}
