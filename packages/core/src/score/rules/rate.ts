import { type Exact, exact, plain, zero } from '../decimal.ts'
import { doubt } from '../doubt.ts'
import { type Earned, points, type RuleScope } from '../earned.ts'
import type { Band } from '../profile.ts'

/** The band that a rate falls in; undefined below the lowest. */
export const bandOf = (bands: readonly Band[], rate: Exact): Band | undefined =>
  bands.find((band) => rate.gte(exact(band.from)))

/**
 * Satisfaction by bands: the surveyed rate alone decides, whatever the target was. `rate` and `target` are fractions.
 */
export function byRate(
  scope: RuleScope,
  {
    rate,
    target,
    bands,
  }: { readonly rate: Exact; readonly target: Exact | undefined; readonly bands: readonly Band[] },
): Earned {
  const band = bandOf(bands, rate)
  const metTarget = target !== undefined && rate.gte(target)
  const score = band === undefined ? zero : scope.weight.mul(exact(band.share))
  const actual = plain(rate)
  const weight = plain(scope.weight)
  return {
    points: points(scope, score),
    comparison: 'rate',
    met: target === undefined ? 'unknown' : metTarget ? 'yes' : 'no',
    ...(target?.gt(zero) && { ratio: () => rate.div(target) }),
    derivation:
      band === undefined
        ? { rule: 'satisfaction-below-bands', actual, lowest: bands.at(-1)?.from ?? '0', weight }
        : { rule: 'satisfaction-band', actual, from: band.from, share: band.share, weight },
    doubts: metTarget && score.lt(scope.weight) ? [doubt('band-below-target')] : [],
  }
}
