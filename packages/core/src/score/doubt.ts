import { z } from 'zod'

/** What a reader of a score should know of it: what was assumed, what rests on unlocated wording, what stands out. */
export const doubtCodes = [
  /** The profile's part rests on wording that was not located. data: part. */
  'unverified',
  /** A bare number, read by its kind. data: operator. */
  'operator-assumed',
  /** An = on a cost or fault, read as a ceiling. */
  'equal-as-ceiling',
  /** The actual holds an operator: it was not measured. */
  'actual-has-operator',
  'actual-is-range',
  /** Words where a number or a date was to be measured. */
  'actual-not-measured',
  /** The actual repeats the words of the target. */
  'echo',
  'grade-unknown',
  /** data: ratio, threshold. */
  'over-fulfilled',
  /** One side has no unit: taken for that of the other. data: unit. */
  'unit-assumed',
  /** Both count, in different words. data: actual, target. */
  'units-differ',
  /** The rate has no %: taken for one. */
  'percent-assumed',
  /** A date without a year: taken for the form's. data: year. */
  'year-assumed',
  /** Another period than the target's, within it. */
  'period-differs',
  /** The cell is damaged: its likeliest reading was used. data: side. */
  'garbled',
  /** Full marks at the target, less by the bands. */
  'band-below-target',
  /** Whether the project is finished is not printed: taken from its quantity rows. data: finished. */
  'completion-inferred',
  /** Executed above budget. */
  'over-budget',
  /** No adjusted budget: the initial one was used. */
  'initial-budget-used',
  /** The execution row prints no points: those of the profile were used. data: weight. */
  'weight-assumed',
  /** The unit printed no score. */
  'score-missing',
  /** The points of the rows do not add up. data: sum, expected. */
  'weights-sum',
  /** The points of a first level are not those of the profile. data: level, points, expected. */
  'levels-differ',
  /** A low execution rate caps the total. data: rate, below, total. */
  'capped',
] as const
export const doubtCodeSchema = z.enum(doubtCodes)
export type DoubtCode = z.infer<typeof doubtCodeSchema>

export const doubtSchema = z
  .object({ code: doubtCodeSchema, data: z.record(z.string(), z.string()).readonly() })
  .strict()
  .readonly()
export type Doubt = z.infer<typeof doubtSchema>

export const doubt = (code: DoubtCode, data: Readonly<Record<string, string>> = {}): Doubt => ({ code, data })
