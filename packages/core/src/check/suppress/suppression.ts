import { z } from 'zod'

const said = z.string().trim().min(1).max(500)

/**
 * A finding that a person has set aside, with the reason, the name and the day. It holds for one finding of one form: of
 * the document with this checksum, or of another version of it that is about the same project of the same unit; for the
 * form's own year, so that next year's form is judged anew; and as long as the finding says the same of the same text.
 */
export const suppressionSchema = z
  .strictObject({
    rule: z.string().min(1),
    /** Of the document's bytes; absent where it holds for a project. */
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
    project: z.string().min(1).exactOptional(),
    unit: z.string().min(1).exactOptional(),
    /** The form's year; null where none is printed. */
    year: z.int().nullable(),
    /** JSON Pointer of the marked cell. */
    at: z.string().exactOptional(),
    /** What the finding said, of which text: `fingerprintOf`. */
    fingerprint: z.string().regex(/^[0-9a-f]{14}$/),
    reason: said,
    by: said.max(100),
    /** The day, ISO 8601. */
    on: z.iso.date(),
  })
  .refine(({ sha256, project }) => sha256 !== undefined || project !== undefined, {
    error: 'no-document',
    path: ['sha256'],
  })
  .readonly()
export type Suppression = z.infer<typeof suppressionSchema>

export const suppressionsFileSchema = z.strictObject({
  schema: z.literal('jiheng-suppressions/1'),
  suppressions: z.array(suppressionSchema).readonly(),
})
