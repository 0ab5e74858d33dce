import type { DoubtCode, JudgedRow } from '../../../../score/index.ts'

/** Readings that may be ours, not the unit's: on them no fault is founded. */
const shaky: ReadonlySet<DoubtCode> = new Set([
  'garbled',
  'units-differ',
  'actual-not-measured',
  'actual-has-operator',
  'actual-is-range',
])

/**
 * A target without an operator that may well be a ceiling: a length of time, a small rate. Reading it as a floor is a
 * guess.
 */
const mayBeCeiling = ({ target }: { readonly target: string }): boolean =>
  /\d\s*个?(?:秒|分钟|小时|天|日|工作日|周|月|年)/.test(target) || /^\D*[0-4]?\d(?:\.\d+)?\s*[%％‰]/.test(target)

/** Whether the row rests on a guess about what its cells mean. */
export const isShaky = (row: {
  readonly doubts: readonly { readonly code: DoubtCode }[]
  readonly target: string
}): boolean => row.doubts.some(({ code }) => shaky.has(code) || (code === 'operator-assumed' && mayBeCeiling(row)))

/**
 * All points for a target that was certainly missed.
 * @example isFullScoreUnmet(row) // true: 8 of 8 for 36 of ≥40
 */
export const isFullScoreUnmet = (row: JudgedRow): boolean =>
  row.kind === 'indicator' &&
  row.met === 'no' &&
  row.weight !== null &&
  Number(row.weight) > 0 &&
  row.printed === row.weight &&
  row.comparison !== 'grade' &&
  !isShaky(row)
