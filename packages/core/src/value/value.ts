import { z } from 'zod'

/** Comparison operators as meant; a bare number has none (`null`), its kind decides how it is read. */
export const operators = ['≥', '≤', '>', '<', '='] as const
export const operatorSchema = z.enum(operators)
export type Operator = z.infer<typeof operatorSchema>

/** An exact decimal in plain notation, as printed without separators ("1200.50"). */
const number = z.string().regex(/^-?\d+(\.\d+)?$/)
const scale = z.enum(['万', '亿'])

export const quantitySchema = z
  .object({
    kind: z.literal('quantity'),
    op: operatorSchema.nullable(),
    number,
    scale: scale.exactOptional(),
    unit: z.string().nullable(),
    per: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly()
export const rangeSchema = z
  .object({
    kind: z.literal('range'),
    from: number,
    to: number,
    scale: scale.exactOptional(),
    unit: z.string().nullable(),
    per: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly()
/** `date` is ISO 8601, as precise as printed: 2025-12-31, 2025-12, --12-31 (no year printed). */
export const dateSchema = z
  .object({ kind: z.literal('date'), op: operatorSchema.nullable(), date: z.string() })
  .readonly()
/** `from` and `to` are dates of the same form, both inclusive. */
export const periodSchema = z.object({ kind: z.literal('period'), from: z.string(), to: z.string() }).readonly()
export const qualitativeSchema = z
  .object({ kind: z.literal('qualitative'), grade: z.enum(['met', 'partly', 'missed']).exactOptional() })
  .readonly()
export const placeholderSchema = z.object({ kind: z.literal('placeholder') }).readonly()
export const missingSchema = z.object({ kind: z.literal('missing') }).readonly()

const plainSchema = z.union([
  quantitySchema,
  rangeSchema,
  dateSchema,
  periodSchema,
  qualitativeSchema,
  placeholderSchema,
  missingSchema,
])
/** A text that damage repeated or glued; `reading` is what it most likely meant. */
export const garbledSchema = z.object({ kind: z.literal('garbled'), reading: plainSchema.exactOptional() }).readonly()
export const listSchema = z
  .object({
    kind: z.literal('list'),
    items: z
      .array(z.union([plainSchema, garbledSchema]))
      .min(2)
      .readonly(),
  })
  .readonly()

/** The typed reading of a value cell. */
export const valueSchema = z.union([plainSchema, garbledSchema, listSchema])

export type Quantity = z.infer<typeof quantitySchema>
export type Range = z.infer<typeof rangeSchema>
export type DateValue = z.infer<typeof dateSchema>
export type Period = z.infer<typeof periodSchema>
export type Qualitative = z.infer<typeof qualitativeSchema>
export type Garbled = z.infer<typeof garbledSchema>
export type List = z.infer<typeof listSchema>
export type Value = z.infer<typeof valueSchema>
