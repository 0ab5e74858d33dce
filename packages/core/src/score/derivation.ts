import { z } from 'zod'
import { amountUnitSchema } from '../form/codes.ts'
import { decimalSchema } from '../form/form.ts'
import type { ProfilePart } from './profile.ts'

/** How an actual is held against its target. */
export const comparisonSchema = z.enum(['at-least', 'at-most', 'exactly', 'within', 'by-date', 'grade', 'rate'])
export type Comparison = z.infer<typeof comparisonSchema>

/** Both sides in the target's own unit; `unit` is how that is printed. */
const sides = { actual: decimalSchema, target: decimalSchema, unit: z.string(), weight: decimalSchema }
const money = { budget: decimalSchema, executed: decimalSchema, unit: amountUnitSchema, weight: decimalSchema }
const step = <R extends string, S extends z.ZodRawShape>(rule: R, shape: S) =>
  z
    .object({ rule: z.literal(rule), ...shape })
    .strict()
    .readonly()

/** Why no rule could be used. */
export const openReasons = [
  'no-weight',
  'no-target',
  'no-actual',
  'target-unreadable',
  'actual-unreadable',
  'actual-open-ended',
  'not-comparable',
  'compound-value',
  'date-imprecise',
  'no-money',
] as const

/**
 * The rule that gave a row its points, with its numbers. Money in the form's unit, rates and shares as fractions, dates
 * in ISO 8601; points before rounding follow from the numbers.
 */
export const derivationSchema = z.discriminatedUnion('rule', [
  /** w·E/B, at most w. */
  step('execution-proportional', money),
  /** Finished within the budget: w. */
  step('execution-finished', money),
  step('execution-band', { ...money, from: decimalSchema, share: decimalSchema }),
  /** Below the lowest band: 0. */
  step('execution-below-bands', { ...money, lowest: decimalSchema }),
  /** What the steps leave open: from the band's points to all. */
  step('execution-open', { ...money, share: decimalSchema }),
  /** B = 0: 0. */
  step('execution-no-budget', { weight: decimalSchema }),
  step('met', { ...sides, comparison: comparisonSchema }),
  step('met-range', {
    actual: decimalSchema,
    from: decimalSchema,
    to: decimalSchema,
    unit: z.string(),
    weight: decimalSchema,
  }),
  /** w·A/T. */
  step('proportion', sides),
  /** Far above a target that was set low: w·share, share = 1−(A/T−above) and no less than the profile's least. */
  step('over-reduced', { ...sides, above: decimalSchema, share: decimalSchema }),
  /** A/T below the gate: 0. */
  step('below-gate', { ...sides, gate: decimalSchema }),
  /** w·(1−(A−T)/T), 0 from A = 2T. */
  step('excess', sides),
  /** w·T/A. */
  step('inverse', sides),
  /** Missed where nothing but all or nothing makes sense: a strict =, a target of zero or below. */
  step('all-or-nothing', { ...sides, comparison: comparisonSchema }),
  step('on-time', { actual: z.string(), target: z.string(), weight: decimalSchema }),
  step('late', { actual: z.string(), target: z.string(), weight: decimalSchema }),
  /** Late by at most `days`: the table's share. */
  step('late-step', {
    actual: z.string(),
    target: z.string(),
    days: decimalSchema,
    share: decimalSchema,
    weight: decimalSchema,
  }),
  step('wrong-year', { actual: z.string(), target: z.string(), weight: decimalSchema }),
  /** A grade gives a range of shares; `unknown` all of it. */
  step('grade', {
    grade: z.enum(['met', 'partly', 'missed', 'unknown']),
    from: decimalSchema,
    to: decimalSchema,
    weight: decimalSchema,
  }),
  step('satisfaction-band', {
    actual: decimalSchema,
    from: decimalSchema,
    share: decimalSchema,
    weight: decimalSchema,
  }),
  step('satisfaction-below-bands', { actual: decimalSchema, lowest: decimalSchema, weight: decimalSchema }),
  /** Two or more values in one cell, all of them met. */
  step('compound-met', { parts: decimalSchema, weight: decimalSchema }),
  step('open', { why: z.enum(openReasons) }),
])
export type Derivation = z.infer<typeof derivationSchema>
export type DerivationRule = Derivation['rule']

/** The part of a profile that each rule belongs to: what it rests on stands there. */
export const partOf: Readonly<Record<DerivationRule, ProfilePart | null>> = {
  'execution-proportional': 'execution',
  'execution-finished': 'execution',
  'execution-band': 'execution',
  'execution-below-bands': 'execution',
  'execution-open': 'execution',
  'execution-no-budget': 'execution',
  met: 'quantitative',
  'met-range': 'range',
  proportion: 'quantitative',
  'over-reduced': 'overfulfilment',
  'below-gate': 'gate',
  excess: 'reverse',
  inverse: 'reverse',
  'all-or-nothing': 'quantitative',
  'on-time': 'date',
  late: 'date',
  'late-step': 'date',
  'wrong-year': 'date',
  grade: 'qualitative',
  'satisfaction-band': 'satisfaction',
  'satisfaction-below-bands': 'satisfaction',
  'compound-met': null,
  open: null,
}
