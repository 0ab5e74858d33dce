import { z } from 'zod'
import { level1Schema, level2Schema } from '../form/codes.ts'
import { basisSchema } from '../form/finding.ts'
import { decimalSchema } from '../form/form.ts'
import { placeSchema } from '../form/place.ts'
import { comparisonSchema, derivationSchema } from './derivation.ts'
import { doubtCodeSchema } from './doubt.ts'
import { gradeSchema, profilePartSchema } from './profile.ts'

const decimal = decimalSchema.nullable()
/** Made last, from the data beside it. */
const sentence = z.object({ 'zh-CN': z.string(), en: z.string() }).strict().readonly()
export type Sentence = z.infer<typeof sentence>

export const scoreRowSchema = z
  .object({
    kind: z.enum(['execution', 'indicator']),
    /** Index over the form's indicators. */
    indicator: z.int().nonnegative().exactOptional(),
    name: z.string(),
    level1: level1Schema.exactOptional(),
    level2: level2Schema.exactOptional(),
    /** Where the score stands, else the name; and the JSON Pointers of the cells that were read. */
    place: placeSchema,
    at: z
      .object({
        name: z.string(),
        target: z.string(),
        actual: z.string(),
        weight: z.string(),
        score: z.string(),
      })
      .partial()
      .strict()
      .readonly(),
    /** As printed. */
    target: z.string(),
    actual: z.string(),
    /** Null where none is printed. */
    weight: decimal,
    comparison: comparisonSchema.nullable(),
    met: z.enum(['yes', 'no', 'unknown']),
    /** Actual ÷ target, to four decimals. */
    ratio: decimal,
    /** The unit's own score. */
    printed: decimal,
    /**
     * Ours. Where only a range of points follows, the unit's own score held to that range; null where no rule applies,
     * or a range follows and the unit printed no score.
     */
    score: decimal,
    /** The points that the rule allows: equal ends for a number, both within 0 and the weight. */
    range: z.object({ from: decimalSchema, to: decimalSchema, toIncluded: z.boolean() }).strict().readonly(),
    /** The unit's minus ours. */
    difference: decimal,
    /** Whether the unit's score is right within the tolerance; unknown where nothing can be said. */
    agrees: z.enum(['yes', 'no', 'unknown']),
    /** Other profiles that come nearer to the unit's score, within the tolerance. */
    rightUnder: z.array(z.string()).readonly(),
    derivation: derivationSchema,
    basis: z.array(basisSchema).readonly(),
    sentence,
    verdict: sentence,
    doubts: z
      .array(
        z
          .object({ code: doubtCodeSchema, data: z.record(z.string(), z.string()).readonly(), sentence })
          .strict()
          .readonly(),
      )
      .readonly(),
  })
  .strict()
  .readonly()
export type ScoreRow = z.infer<typeof scoreRowSchema>

export const scoreTotalsSchema = z
  .object({
    /** The rows' points, and what the form prints below them. */
    weight: z.object({ sum: decimalSchema, printed: decimal, expected: decimalSchema }).strict().readonly(),
    /** The unit's scores added up; null where a row has none. */
    sum: decimal,
    /** The total that the unit printed. */
    printed: decimal,
    /** Whether the unit's rows add up to its total. */
    addsUp: z.enum(['yes', 'no', 'unknown']),
    /** Ours; null where a row has none. */
    score: decimal,
    range: z.object({ from: decimalSchema, to: decimalSchema }).strict().readonly(),
    /** What a low execution rate leaves of the total: at most `total`, for the rate is below `below`. Null: no cap. */
    cap: z.object({ rate: decimalSchema, below: decimalSchema, total: decimalSchema }).strict().readonly().nullable(),
    /** The unit's total minus ours. */
    difference: decimal,
    at: z.string().exactOptional(),
  })
  .strict()
  .readonly()

/** A recomputed score with its derivation line by line. All numbers are exact decimals in plain notation. */
export const scorecardSchema = z
  .object({
    schema: z.literal('jiheng-scorecard/1'),
    /** Index over the Disclosure's forms. */
    form: z.int().nonnegative(),
    title: z.string(),
    project: z.string(),
    unit: z.string(),
    year: z.int().nullable(),
    /** What it was made with. */
    made: z
      .object({
        engine: z.string(),
        /** Version of the scoring rules. */
        rules: z.string(),
        template: z.string(),
        profile: z.string(),
        /** The other profiles that were tried. */
        others: z.array(z.string()).readonly(),
      })
      .strict()
      .readonly(),
    profile: z
      .object({
        id: z.string(),
        version: z.string(),
        name: sentence,
        region: z.string(),
        validFrom: z.string(),
        validTo: z.string().exactOptional(),
        verified: z.boolean(),
        /** Its parts of which nothing was located in a source text. */
        unverified: z.array(profilePartSchema).readonly(),
      })
      .strict()
      .readonly(),
    /** Within which a printed score is right. */
    tolerance: decimalSchema,
    rows: z.array(scoreRowSchema).readonly(),
    /** The points of each first level, and what the profile gives it; null where none of its ways has these levels. */
    levels: z
      .array(z.object({ level1: level1Schema, points: decimalSchema, expected: decimal }).strict().readonly())
      .readonly(),
    totals: scoreTotalsSchema,
    /** Of our total and of the unit's; null where the total is not known well enough. */
    grade: z.object({ ours: gradeSchema.nullable(), printed: gradeSchema.nullable() }).strict().readonly(),
    doubts: scoreRowSchema.unwrap().shape.doubts,
  })
  .strict()
  .readonly()
export type Scorecard = z.infer<typeof scorecardSchema>
