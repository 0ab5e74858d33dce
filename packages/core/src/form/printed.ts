import { z } from 'zod'
import { type Place, placeSchema } from './place.ts'

/**
 * A printed thing: `raw` is the exact text of the source, `value` its typed reading. What damage lost, or the form does
 * not print, has `raw: ''`, its `value`, and `inferred: true`; an empty cell is `raw: ''` alone.
 */
export interface Printed<V = unknown> {
  readonly raw: string
  readonly value?: V
  readonly place: Place
  readonly inferred?: true
}

/** The schema of a printed thing whose typed reading is `value`. */
export const printed = <V extends z.ZodType>(value: V) =>
  z
    .object({
      raw: z.string(),
      value: value.exactOptional(),
      place: placeSchema,
      inferred: z.literal(true).exactOptional(),
    })
    .readonly()

/** Printed text whose meaning is its text alone. */
export const printedText = z
  .object({
    raw: z.string(),
    value: z.string().exactOptional(),
    place: placeSchema,
    inferred: z.literal(true).exactOptional(),
  })
  .readonly()

/** An empty cell, or a value of a form that no source prints. */
export const blank = (place: Place = {}): Printed<never> => ({ raw: '', place })
