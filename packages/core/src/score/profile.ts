import { z } from 'zod'
import { decimalSchema } from '../form/form.ts'

const band = z.object({ from: decimalSchema, share: decimalSchema }).readonly()

/**
 * The scoring rules and options of a region and year, as dated data. Rates are fractions ("0.9"), points are points.
 * `verified` is false where the wording has not been located in a source text; reports say so.
 */
export const profileSchema = z
  .object({
    id: z.string(),
    version: z.string(),
    name: z.object({ 'zh-CN': z.string(), en: z.string() }).readonly(),
    region: z.string().regex(/^\d{6}$/),
    validFrom: z.string(),
    validTo: z.string().exactOptional(),
    verified: z.boolean(),
    basis: z.array(z.object({ law: z.string(), article: z.string().exactOptional(), verified: z.boolean() }).readonly()).readonly(),
    execution: z.union([
      z.object({ kind: z.literal('linear') }).readonly(),
      /** Bands of the execution rate, highest first; `share` is the part of the points earned. */
      z.object({ kind: z.literal('stepped'), bands: z.array(band).readonly(), verified: z.boolean() }).readonly(),
    ]),
    /** Below the gate (A/T) a quantitative row earns nothing. */
    passGate: z.object({ below: decimalSchema, verified: z.boolean() }).readonly().exactOptional(),
    /** How ≤ rows lose points: `excess` w·(1−(A−T)/T), `ratio` w·T/A. */
    reverse: z.enum(['excess', 'ratio']),
    satisfaction: z.union([
      z.object({ kind: z.literal('proportional') }).readonly(),
      z.object({ kind: z.literal('bands'), bands: z.array(band).readonly(), verified: z.boolean() }).readonly(),
    ]),
    /** Shares of the points for the three grades; the first number is the lowest share, the second the highest. */
    qualitative: z
      .object({
        met: z.tuple([decimalSchema, decimalSchema]).readonly(),
        partly: z.tuple([decimalSchema, decimalSchema]).readonly(),
        missed: z.tuple([decimalSchema, decimalSchema]).readonly(),
      })
      .readonly(),
    /** A row that is late: `zero`. */
    late: z.enum(['zero']),
    grades: z.array(z.object({ grade: z.enum(['excellent', 'good', 'fair', 'poor']), from: decimalSchema }).readonly()).readonly(),
    rounding: z.object({ decimals: z.int(), tolerance: decimalSchema, integerTolerance: decimalSchema }).readonly(),
    /** Points of the levels (sum of targets = 90, execution 10). */
    weights: z.object({ execution: decimalSchema, indicators: decimalSchema, total: decimalSchema }).readonly(),
    /** Ratio A/T from which over-fulfilment must be explained. */
    overfulfilment: decimalSchema,
    /** Tolerance of sums of money, in fen. */
    moneyTolerance: z.int().nonnegative(),
  })
  .strict()
  .readonly()
export type Profile = z.infer<typeof profileSchema>
