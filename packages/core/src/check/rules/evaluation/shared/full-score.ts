import type { DoubtCode, ScoreRow } from '../../../../score/index.ts'

/** Readings that may be ours, not the unit's: on them no fault is founded. */
const shaky: ReadonlySet<DoubtCode> = new Set([
  'garbled',
  'units-differ',
  'actual-not-measured',
  'actual-has-operator',
  'actual-is-range',
])

/** Whether the row rests on a guess about what its cells mean. */
export const isShaky = (row: ScoreRow): boolean => row.doubts.some(({ code }) => shaky.has(code))

/**
 * All points for a target that was certainly missed.
 * @example isFullScoreUnmet(row) // true: 8 of 8 for 36 of ≥40
 */
export const isFullScoreUnmet = (row: ScoreRow): boolean =>
  row.kind === 'indicator' &&
  row.met === 'no' &&
  row.weight !== null &&
  Number(row.weight) > 0 &&
  row.printed === row.weight &&
  row.comparison !== 'grade' &&
  !isShaky(row)
