import { z } from 'zod'
import { level1Schema } from '../form/codes.ts'
import { decimalSchema } from '../form/decimal.ts'
import { calendarDate, lawSchema } from '../law/law.ts'
import { profileChecks } from './profile-checks.ts'
import { profileMonitoringSchema } from './profile-monitoring.ts'

/** The parts of a profile, each with what it rests on. */
export const profileParts = [
  'weights',
  'execution',
  'quantitative',
  'gate',
  'reverse',
  'range',
  'date',
  'qualitative',
  'satisfaction',
  'overfulfilment',
  'explanation',
  'rounding',
  'grades',
  'caps',
  'monitoring',
] as const
export const profilePartSchema = z.enum(profileParts)
export type ProfilePart = z.infer<typeof profilePartSchema>

const sentence = z
  .object({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
  .strict()
  .readonly()

/** What a part rests on: a regulation of core/law, or the practice of systems in use. */
export const profileSourceSchema = z
  .object({
    kind: z.enum(['law', 'practice', 'arithmetic']),
    law: z.string().exactOptional(),
    article: z.string().exactOptional(),
    /** Whose practice, where that is known. */
    seen: sentence.exactOptional(),
    verified: z.boolean(),
  })
  .strict()
  .readonly()
export type ProfileSource = z.infer<typeof profileSourceSchema>

/** `share` of the points is earned from the rate `from` upwards. */
const bandSchema = z.object({ from: decimalSchema, share: decimalSchema }).strict().readonly()
export type Band = z.infer<typeof bandSchema>
const bands = z.array(bandSchema).min(1).readonly()
const levels = z.partialRecord(level1Schema, decimalSchema).readonly()
const shares = z.tuple([decimalSchema, decimalSchema]).readonly()
const sources = z.array(profileSourceSchema).min(1).readonly()

export const gradeSchema = z.enum(['excellent', 'good', 'fair', 'poor'])
export type Grade = z.infer<typeof gradeSchema>

/**
 * The scoring rules and options of a region and its years, as dated data. Rates and shares are fractions ("0.9"),
 * points are points.
 */
export const profileSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    version: z.string().min(1),
    name: sentence,
    /** Administrative code (GB/T 2260); 000000: the whole country. */
    region: z.string().regex(/^\d{6}$/),
    /** ISO dates, as precise as known; both days inclusive. */
    validFrom: calendarDate,
    validTo: calendarDate.exactOptional(),
    /** Whether these days were located in a source text; else they are the widest that is known. */
    datesVerified: z.boolean(),
    /** Never chosen by itself for a region and year: only who asks for it gets it. */
    onRequest: z.boolean().exactOptional(),
    /** Regulations of the region's own that core/law does not know: the sources may name them. */
    regulations: z.array(lawSchema).readonly().exactOptional(),
    /** Whether the wording of its basis was located in source texts; each part says so for itself in `sources`. */
    verified: z.boolean(),
    /** The regulations that the profile is made after. */
    basis: z
      .array(
        z.object({ law: z.string(), article: z.string().exactOptional(), verified: z.boolean() }).strict().readonly(),
      )
      .readonly(),
    /** What each part rests on. A part is verified where one of its sources is; reports say so where none is. */
    sources: z
      .object({
        weights: sources,
        execution: sources,
        quantitative: sources,
        gate: sources.exactOptional(),
        reverse: sources,
        range: sources,
        date: sources,
        qualitative: sources,
        satisfaction: sources,
        overfulfilment: sources,
        explanation: sources,
        rounding: sources,
        grades: sources,
        caps: sources.exactOptional(),
        monitoring: sources.exactOptional(),
      })
      .strict()
      .readonly(),
    /** `linear`: points × executed ÷ budget, at most all. `stepped`: all when finished within the budget, else by bands. */
    execution: z.union([
      z
        .object({ kind: z.literal('linear') })
        .strict()
        .readonly(),
      z
        .object({ kind: z.literal('stepped'), bands })
        .strict()
        .readonly(),
    ]),
    /** Below the gate (actual ÷ target) a quantitative row earns nothing. */
    passGate: z.object({ below: decimalSchema }).strict().readonly().exactOptional(),
    /** Rows with =: `at-least` loses nothing above the target; `strict` earns all or nothing. */
    equal: z.enum(['at-least', 'strict']),
    /** How ≤ rows lose points: `excess` w·(1−(A−T)/T), `ratio` w·T/A. */
    reverse: z.enum(['excess', 'ratio']),
    /** `bands` look at the surveyed rate alone; `proportional` treats it as any ≥ row. */
    satisfaction: z.union([
      z
        .object({ kind: z.literal('proportional') })
        .strict()
        .readonly(),
      z
        .object({ kind: z.literal('bands'), bands })
        .strict()
        .readonly(),
    ]),
    /** Shares of the points for the three grades: the lowest, and the highest (which only `met` includes). */
    qualitative: z.object({ met: shares, partly: shares, missed: shares }).strict().readonly(),
    /** A row that is late: nothing, or a share of its points by how many days. */
    late: z.union([
      z.literal('zero'),
      z
        .object({
          steps: z
            .array(z.object({ days: z.int().positive(), share: decimalSchema }).strict().readonly())
            .min(1)
            .readonly(),
        })
        .strict()
        .readonly(),
    ]),
    /** Grades of the total, best first. */
    grades: z
      .array(z.object({ grade: gradeSchema, from: decimalSchema }).strict().readonly())
      .min(1)
      .readonly(),
    /**
     * Rows are rounded half up, then added. A printed score agrees within `tolerance`; in a form whose scores all have
     * one decimal at most within `oneDecimalTolerance`, in one of whole numbers within `integerTolerance`.
     */
    rounding: z
      .object({
        decimals: z.int().nonnegative(),
        tolerance: decimalSchema,
        oneDecimalTolerance: decimalSchema,
        integerTolerance: decimalSchema,
      })
      .strict()
      .readonly(),
    /** Points: execution, all indicators together, their sum, and the levels where they are set. */
    weights: z
      .object({
        execution: decimalSchema,
        indicators: decimalSchema,
        total: decimalSchema,
        levels: levels.exactOptional(),
        /** Other ways in which the levels are weighed: without satisfaction, with cost. */
        variants: z
          .array(z.object({ name: sentence, levels, verified: z.boolean() }).strict().readonly())
          .readonly()
          .exactOptional(),
      })
      .strict()
      .readonly(),
    /** Ratio A/T from which over-fulfilment must be explained. */
    overfulfilment: decimalSchema,
    /** Over-fulfilment above this ratio costs points: w·(1−(A/T−above)), at least `least` of them. */
    overfulfilmentReduction: z
      .object({ above: decimalSchema, least: decimalSchema })
      .strict()
      .readonly()
      .exactOptional(),
    /** Below an execution rate the total is at most so many points. */
    caps: z
      .array(z.object({ executionBelow: decimalSchema, total: decimalSchema }).strict().readonly())
      .min(1)
      .readonly()
      .exactOptional(),
    monitoring: profileMonitoringSchema.exactOptional(),
    /** Execution rate below which the shortfall must be explained, where a regulation gives one. */
    executionExplainedBelow: decimalSchema.exactOptional(),
    /** A budget changed in mid-year must be explained. */
    budgetChangeExplained: z.boolean().exactOptional(),
    /** Tolerance of sums of money, in fen. */
    moneyTolerance: z.int().nonnegative(),
  })
  .strict()
  .readonly()
  .superRefine(profileChecks)
export type Profile = z.infer<typeof profileSchema>

/** Whether a part rests on a located source text; a part that the profile does not have is. */
export const isVerified = (profile: Profile, part: ProfilePart): boolean =>
  profile.sources[part]?.some((source) => source.verified) ?? true
