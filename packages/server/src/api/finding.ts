import { basisSchema, findingDataSchema, placeSchema, setAsideSchema, severitySchema } from '@jiheng/core/form'
import { z } from 'zod'

/** A cure as shown: its sentence, and the edits that carry it out (send them back as changes of kind `edit`). */
export const presentedFixSchema = z.object({
  title: z.string(),
  edits: z.array(z.object({ at: z.string(), place: placeSchema, raw: z.string() })).readonly(),
})
export type PresentedFix = z.infer<typeof presentedFixSchema>

/** What a form says where another document says otherwise; null: it has nothing there, or the form as a whole is meant. */
const saidSchema = z.string().nullable()

/** A finding across documents: what stands here, and what stands in each of the others. */
export const acrossSchema = z.object({
  here: saidSchema,
  others: z
    .array(
      z.object({
        /** Id of the disclosure, its file's name, the form's index, phase and year. */
        document: z.string(),
        file: z.string(),
        form: z.int().nonnegative(),
        phase: z.string(),
        year: z.int().nullable(),
        at: z.string(),
        said: saidSchema,
      }),
    )
    .readonly(),
})

/**
 * A finding with its sentences made. `id` is stable while the finding is the same (rule, place, data): a page keeps its
 * selection by it. `at` is the JSON Pointer of the marked Printed: the layout cell whose `at` contains it shows it.
 */
export const presentedFindingSchema = z.object({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  origin: z.enum(['document', 'reading']),
  form: z.int().nonnegative().nullable(),
  place: placeSchema,
  at: z.string().exactOptional(),
  related: z
    .array(z.object({ place: placeSchema, at: z.string().exactOptional() }))
    .readonly()
    .exactOptional(),
  title: z.string(),
  message: z.string(),
  basis: z.array(basisSchema).readonly(),
  data: findingDataSchema,
  fix: presentedFixSchema.exactOptional(),
  suggestions: z.array(presentedFixSchema).readonly().exactOptional(),
  /** Names the finding where it is set aside: it changes with what the finding says. */
  fingerprint: z.string(),
  /** A person has set it aside; it is counted apart. */
  setAside: setAsideSchema.exactOptional(),
  /** Of findings that come of holding documents against each other. */
  across: acrossSchema.exactOptional(),
})
export type PresentedFinding = z.infer<typeof presentedFindingSchema>
