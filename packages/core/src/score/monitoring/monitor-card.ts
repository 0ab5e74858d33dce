import { z } from 'zod'
import { level1Schema, level2Schema } from '../../form/codes.ts'
import { decimalSchema } from '../../form/decimal.ts'
import { basisSchema } from '../../form/finding.ts'
import { placeSchema } from '../../form/place.ts'

/** Colours of a light, the worst first. They are never shown without their names. */
export const lightCodes = ['red', 'yellow', 'green', 'blue'] as const
export const lightSchema = z.enum(lightCodes)
export type Light = z.infer<typeof lightSchema>

const sentence = z.object({ 'zh-CN': z.string(), en: z.string() }).strict().readonly()

export const monitorRowSchema = z
  .object({
    kind: z.enum(['budget', 'indicator']),
    /** Index over the form's indicators. */
    indicator: z.int().nonnegative().exactOptional(),
    name: z.string(),
    level1: level1Schema.exactOptional(),
    level2: level2Schema.exactOptional(),
    place: placeSchema,
    /** JSON Pointer of the cell that the light looks at. */
    at: z.string().exactOptional(),
    target: z.string(),
    actual: z.string(),
    /** Share of the year's budget or target that is reached; null where none can be formed. */
    share: decimalSchema.nullable(),
    /** `share` against the share of the year that has passed. */
    progress: decimalSchema.nullable(),
    light: lightSchema.nullable(),
    sentence,
  })
  .strict()
  .readonly()
export type MonitorRow = z.infer<typeof monitorRowSchema>

/** Why a region warns of a form, beside its lights. */
export const monitorWarningSchema = z
  .object({ code: z.enum(['execution-below', 'gap']), sentence })
  .strict()
  .readonly()

/** How far a form is in its year, row by row, with the lights of its region. Shares are fractions. */
export const monitorCardSchema = z
  .object({
    schema: z.literal('jiheng-lights/1'),
    form: z.int().nonnegative(),
    title: z.string(),
    project: z.string(),
    unit: z.string(),
    year: z.int().nullable(),
    /** The last month that the form reports on; null where it does not tell: there are no lights then. */
    month: z.int().min(1).max(12).nullable(),
    made: z.object({ engine: z.string(), rules: z.string(), profile: z.string() }).strict().readonly(),
    profile: z
      .object({ id: z.string(), version: z.string(), name: sentence, verified: z.boolean() })
      .strict()
      .readonly(),
    rows: z.array(monitorRowSchema).readonly(),
    /** The worst of all lights. */
    light: lightSchema.nullable(),
    warnings: z.array(monitorWarningSchema).readonly(),
    basis: z.array(basisSchema).readonly(),
  })
  .strict()
  .readonly()
export type MonitorCard = z.infer<typeof monitorCardSchema>
