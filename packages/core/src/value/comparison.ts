import type { Operator } from './value.ts'

/** `unknown`: the two may be compared but what is printed does not settle it. */
export type Outcome = 'met' | 'not met' | 'unknown' | 'not comparable'

export interface Comparison {
  readonly outcome: Outcome
  /**
   * Actual over target in the target's unit, as a decimal: exact where it ends within forty digits, rounded there
   * otherwise. Absent for a target of zero and for dates and words.
   */
  readonly ratio?: string
  /** Both numbers in the target's unit and scale; of a range the bound that was compared. */
  readonly actual?: string
  readonly target?: string
  /** The operator by which the target was read. */
  readonly op?: Operator
  /** What was not printed and had to be taken for granted. */
  readonly assumed?: readonly ('operator' | 'unit' | 'year')[]
}

export interface ComparisonOptions {
  /** Completes dates without a year. */
  readonly year?: number
  /** How a target without operator is meant; by default ≥, for costs, fault rates and durations the caller says ≤. */
  readonly bare?: Operator
}
