import { exact, plain } from './decimal.ts'
import type { Scorecard } from './scorecard.ts'

/** One step down: what a row loses, and what is left after it. */
export interface ScoreStep {
  /** Index over the Scorecard's rows. */
  readonly row: number
  readonly name: string
  readonly lost: string
  readonly left: string
}

export interface StepChart {
  /** What could be earned: the rows' points together. */
  readonly start: string
  readonly steps: readonly ScoreStep[]
  readonly end: string
}

/**
 * The way from all points down to the total, row by row; rows that lose nothing make no step. By our scores (where a row
 * has none, the least that its range allows), or by the unit's own.
 * @example stepChart(scorecard).steps[0] // { row: 0, name: '年度资金总额', lost: '0.08', left: '99.92' }
 */
export function stepChart(scorecard: Scorecard, by: 'ours' | 'unit' = 'ours'): StepChart {
  const start = exact(scorecard.totals.weight.sum)
  const steps: ScoreStep[] = []
  let left = start
  for (const [row, { name, weight, score, printed, range }] of scorecard.rows.entries()) {
    const earned = by === 'unit' ? printed : (score ?? range.from)
    if (weight === null || earned === null) continue
    const lost = exact(weight).minus(exact(earned))
    if (lost.isZero()) continue
    left = left.minus(lost)
    steps.push({ row, name, lost: plain(lost), left: plain(left) })
  }
  return { start: plain(start), steps, end: plain(left) }
}
