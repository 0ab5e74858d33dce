import type { AmountUnit } from '../../form/codes.ts'
import { type Exact, exact, plain, zero } from '../decimal.ts'
import { type Doubt, doubt } from '../doubt.ts'
import { type Earned, open, points, pointsBetween, type RuleScope } from '../earned.ts'
import { bandOf } from './rate.ts'

export interface Execution {
  /** Adjusted budget and executed amount of the year, in `unit`. */
  readonly budget: Exact | undefined
  readonly executed: Exact | undefined
  readonly unit: AmountUnit
  /** Whether the work is done, as far as the form tells: steps ask for it. */
  readonly finished: 'yes' | 'no' | 'unknown'
}

/** The execution row: linear w·E/B, or steps; nothing without a budget. */
export function byExecution(scope: RuleScope, { budget, executed, unit, finished }: Execution): Earned {
  if (budget === undefined || executed === undefined) return open(scope, 'no-money')
  const weight = plain(scope.weight)
  if (budget.lte(zero)) {
    return {
      points: points(scope, zero),
      comparison: 'rate',
      met: 'no',
      derivation: { rule: 'execution-no-budget', weight },
      doubts: executed.gt(zero) ? [doubt('over-budget')] : [],
    }
  }
  const rate = executed.div(budget)
  const over = executed.gt(budget)
  const doubts: Doubt[] = over ? [doubt('over-budget')] : []
  const money = { budget: plain(budget), executed: plain(executed), unit, weight }
  const common = { comparison: 'rate', met: executed.gte(budget) ? 'yes' : 'no', ratio: () => rate } as const
  if (scope.profile.execution.kind === 'linear') {
    const derivation = { rule: 'execution-proportional', ...money } as const
    return { points: points(scope, scope.weight.mul(executed).div(budget)), ...common, derivation, doubts }
  }
  doubts.push(doubt('completion-inferred', { finished }))
  if (finished === 'yes' && !over) {
    return {
      points: points(scope, scope.weight),
      ...common,
      derivation: { rule: 'execution-finished', ...money },
      doubts,
    }
  }
  const { bands } = scope.profile.execution
  const band = bandOf(bands, rate)
  // Finished above the budget, and not known to be finished, are cases that the steps leave open.
  if (finished !== 'no') {
    const share = band?.share ?? '0'
    return {
      points: pointsBetween(scope, share, '1', true),
      ...common,
      derivation: { rule: 'execution-open', ...money, share },
      doubts,
    }
  }
  return {
    points: points(scope, band === undefined ? zero : scope.weight.mul(exact(band.share))),
    ...common,
    derivation:
      band === undefined
        ? { rule: 'execution-below-bands', ...money, lowest: bands.at(-1)?.from ?? '0' }
        : { rule: 'execution-band', ...money, from: band.from, share: band.share },
    doubts,
  }
}
