import { once } from '../../form/kept.ts'
import { type Exact, exact, isAboveZero, plain, zero } from '../decimal.ts'
import type { Derivation } from '../derivation.ts'
import { doubt } from '../doubt.ts'
import { type Earned, points, type RuleScope } from '../earned.ts'

/** Both sides in the target's unit, and how that is printed. */
export interface Sides {
  readonly actual: Exact
  readonly target: Exact
  readonly unit: string
}

const numbers = ({ weight }: RuleScope, { actual, target, unit }: Sides) => ({
  actual: plain(actual),
  target: plain(target),
  unit,
  weight: plain(weight),
})

const earned = (
  scope: RuleScope,
  sides: Sides,
  comparison: 'at-least' | 'at-most' | 'exactly',
  score: Exact,
  derivation: Derivation,
): Earned => {
  const met = derivation.rule === 'met' || derivation.rule === 'over-reduced'
  const { actual, target } = sides
  const ratio = isAboveZero(target) ? once(() => actual.div(target)) : undefined
  const threshold = exact(scope.profile.overfulfilment)
  const over = ratio && met && comparison !== 'at-most' && actual.gte(target.mul(threshold))
  return {
    points: points(scope, score),
    comparison,
    met: met ? 'yes' : 'no',
    ...(ratio && { ratio }),
    derivation,
    doubts: over ? [doubt('over-fulfilled', { ratio: plain(ratio()), threshold: plain(threshold) })] : [],
  }
}

const met = (scope: RuleScope, sides: Sides, comparison: 'at-least' | 'at-most' | 'exactly'): Earned =>
  earned(scope, sides, comparison, scope.weight, { rule: 'met', comparison, ...numbers(scope, sides) })

const allOrNothing = (scope: RuleScope, sides: Sides, comparison: 'at-least' | 'at-most' | 'exactly'): Earned =>
  earned(scope, sides, comparison, zero, { rule: 'all-or-nothing', comparison, ...numbers(scope, sides) })

/** Far above a target that was set low: less by the deviation, where the profile says so. */
const overFulfilled = (scope: RuleScope, sides: Sides): Earned | undefined => {
  const reduction = scope.profile.overfulfilmentReduction
  if (reduction === undefined || sides.target.lte(zero)) return undefined
  const { above, least } = reduction
  const beyond = sides.actual.div(sides.target).minus(exact(above))
  if (beyond.lte(zero)) return undefined
  const left = exact(1).minus(beyond)
  const share = left.lt(exact(least)) ? exact(least) : left
  return earned(scope, sides, 'at-least', scope.weight.mul(share), {
    rule: 'over-reduced',
    ...numbers(scope, sides),
    above,
    share: plain(share.toDecimalPlaces(4)),
  })
}

/** ≥, > and =: all when met, else w·A/T; nothing below the profile's gate. */
export function atLeast(scope: RuleScope, sides: Sides): Earned {
  const { actual, target } = sides
  if (actual.gte(target)) return overFulfilled(scope, sides) ?? met(scope, sides, 'at-least')
  if (target.lte(zero)) return allOrNothing(scope, sides, 'at-least')
  const gate = scope.profile.passGate?.below
  if (gate !== undefined && actual.lt(target.mul(exact(gate)))) {
    return earned(scope, sides, 'at-least', zero, { rule: 'below-gate', ...numbers(scope, sides), gate })
  }
  const score = scope.weight.mul(actual).div(target)
  return earned(scope, sides, 'at-least', score, { rule: 'proportion', ...numbers(scope, sides) })
}

/** ≤ and <: all when met, else w·(1−(A−T)/T) or w·T/A by the profile; a target of zero is met or not. */
export function atMost(scope: RuleScope, sides: Sides): Earned {
  const { actual, target } = sides
  if (actual.lte(target)) return met(scope, sides, 'at-most')
  if (target.lte(zero)) return allOrNothing(scope, sides, 'at-most')
  if (scope.profile.reverse === 'ratio') {
    const score = scope.weight.mul(target).div(actual)
    return earned(scope, sides, 'at-most', score, { rule: 'inverse', ...numbers(scope, sides) })
  }
  const score = scope.weight.mul(target.mul(2).minus(actual)).div(target)
  return earned(scope, sides, 'at-most', score, { rule: 'excess', ...numbers(scope, sides) })
}

/** A strict =: all or nothing. */
export function exactly(scope: RuleScope, sides: Sides): Earned {
  return sides.actual.eq(sides.target) ? met(scope, sides, 'exactly') : allOrNothing(scope, sides, 'exactly')
}

/** Inside a range all; outside it as ≥ or ≤ against the nearer end. */
export function within(
  scope: RuleScope,
  {
    actual,
    from,
    to,
    unit,
  }: { readonly actual: Exact; readonly from: Exact; readonly to: Exact; readonly unit: string },
): Earned {
  if (actual.lt(from)) return { ...atLeast(scope, { actual, target: from, unit }), comparison: 'within' }
  if (actual.gt(to)) return { ...atMost(scope, { actual, target: to, unit }), comparison: 'within' }
  return {
    points: points(scope, scope.weight),
    comparison: 'within',
    met: 'yes',
    derivation: {
      rule: 'met-range',
      actual: plain(actual),
      from: plain(from),
      to: plain(to),
      unit,
      weight: plain(scope.weight),
    },
    doubts: [],
  }
}
