import { z } from 'zod'
import { placeSchema } from './place.ts'

export const severities = ['error', 'warning', 'hint'] as const
export const severitySchema = z.enum(severities)
export type Severity = z.infer<typeof severitySchema>

/** What a finding rests on. `binding` tells whether the document binds the unit or is followed by reference (参照). */
export const basisSchema = z
  .object({
    kind: z.enum(['law', 'criterion', 'arithmetic', 'practice']),
    document: z.string().exactOptional(),
    article: z.string().exactOptional(),
    /** Our id of the article in core/law, where it has one: its summary can be shown. */
    provision: z.string().exactOptional(),
    binding: z.enum(['yes', 'by-reference']).exactOptional(),
    verified: z.boolean(),
  })
  .readonly()
export type Basis = z.infer<typeof basisSchema>

/** One change of one cell. `at` is the JSON Pointer of the Printed in the Disclosure. */
export const editSchema = z.object({ place: placeSchema, at: z.string(), raw: z.string() }).readonly()
export type Edit = z.infer<typeof editSchema>

/** Data of a finding: what its sentence is made from. */
export const findingDataSchema = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
)
export type FindingData = z.infer<typeof findingDataSchema>

/**
 * A cure: `key` names its sentence in the rule's messages, which `data` of its own fills before that of the finding does.
 * A fix is safe to apply unseen, a suggestion is a person's choice.
 */
export const fixSchema = z
  .object({ key: z.string(), data: findingDataSchema.exactOptional(), edits: z.array(editSchema).readonly() })
  .readonly()
export type Fix = z.infer<typeof fixSchema>

/** Why a person set a finding aside, who and when; `year`: that of the form, for which alone it holds. */
export const setAsideSchema = z
  .object({ reason: z.string(), by: z.string(), on: z.iso.date(), year: z.int().nullable() })
  .readonly()
export type SetAsideNote = z.infer<typeof setAsideSchema>

/**
 * One fault. `form` is the index over `forms`, null outside; `at` the JSON Pointer of the faulty Printed within the
 * Disclosure. The sentence is no part of it: it is made last, from `rule` and `data`.
 */
export const findingSchema = z
  .object({
    rule: z.string(),
    severity: severitySchema,
    origin: z.enum(['document', 'reading']),
    form: z.int().nonnegative().nullable(),
    place: placeSchema,
    at: z.string().exactOptional(),
    related: z
      .array(z.object({ place: placeSchema, at: z.string().exactOptional() }).readonly())
      .readonly()
      .exactOptional(),
    basis: z.array(basisSchema).readonly(),
    /** Key of the rule's sentence where it is not `default`. */
    sentence: z.string().exactOptional(),
    data: findingDataSchema,
    fix: fixSchema.exactOptional(),
    suggestions: z.array(fixSchema).readonly().exactOptional(),
    /** A person has set it aside: it stays in every list and is counted apart. */
    setAside: setAsideSchema.exactOptional(),
  })
  .readonly()
export type Finding = z.infer<typeof findingSchema>
