import { clamp, type Exact, exact, isBelowZero, rounded, zero } from './decimal.ts'
import type { Comparison, Derivation, openReasons } from './derivation.ts'
import type { Doubt } from './doubt.ts'
import type { Profile } from './profile.ts'

/** What a row earns: one number, or only a range of them. Both are rounded and lie within the row's points. */
export type Points =
  | { readonly kind: 'exact'; readonly score: Exact }
  | { readonly kind: 'between'; readonly from: Exact; readonly to: Exact; readonly toIncluded: boolean }

export interface Earned {
  readonly points: Points
  readonly comparison: Comparison | null
  readonly met: 'yes' | 'no' | 'unknown'
  /** A/T, where there is one: worked out when it is asked for. */
  readonly ratio?: () => Exact
  readonly derivation: Derivation
  readonly doubts: readonly Doubt[]
}

/** What every rule of a row is given: its points, and whose rules they are. */
export interface RuleScope {
  readonly weight: Exact
  readonly profile: Profile
}

/** One number of points, rounded as the profile says and held between 0 and the row's points. */
export const points = ({ weight, profile }: RuleScope, score: Exact): Points => {
  const { decimals } = profile.rounding
  const isAll = score === weight && !isBelowZero(weight) && weight.decimalPlaces() <= decimals
  return { kind: 'exact', score: isAll ? weight : clamp(rounded(score, decimals), zero, weight) }
}

/** A range of points by two shares. */
export const pointsBetween = (
  { weight, profile }: RuleScope,
  from: string,
  to: string,
  toIncluded: boolean,
): Points => {
  const at = (share: string) => clamp(rounded(weight.mul(exact(share)), profile.rounding.decimals), zero, weight)
  return { kind: 'between', from: at(from), to: at(to), toIncluded }
}

/** No rule can be used: anything from nothing to all. */
export const open = (scope: RuleScope, why: (typeof openReasons)[number], doubts: readonly Doubt[] = []): Earned => ({
  points: pointsBetween(scope, '0', '1', true),
  comparison: null,
  met: 'unknown',
  derivation: { rule: 'open', why },
  doubts,
})
