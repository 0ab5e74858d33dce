import { z } from 'zod'
import { findingSchema } from './finding.ts'
import { fenSchema, fieldSchema, formSchema } from './form.ts'
import { placeSchema } from './place.ts'
import { printed, printedText } from './printed.ts'

/** One piece of prose. `form` is the index of the text form that claims it. */
export const sectionSchema = z
  .object({
    heading: printedText,
    text: printedText,
    amount: printed(fenSchema).exactOptional(),
    place: placeSchema,
    form: z.int().nonnegative().exactOptional(),
  })
  .readonly()
export type Section = z.infer<typeof sectionSchema>

/** A line of the source that is no data, and why. */
export const skippedSchema = z
  .object({
    raw: z.string(),
    place: placeSchema,
    why: z.enum([
      'cover',
      'contents',
      'heading',
      'page-number',
      'repeated-header',
      /** The sum of a group of rows, printed among them. */
      'subtotal',
      'signature',
      'not-understood',
      'table',
      /** A person said that it is no data. */
      'no-data',
    ]),
    /** Of a row of a table that is no form: all of its cells, blank ones included, as the source prints them. */
    cells: z
      .array(
        z
          .object({
            text: z.string(),
            column: z.int().positive(),
            colspan: z.int().positive(),
            rowspan: z.int().positive(),
          })
          .readonly(),
      )
      .readonly()
      .exactOptional(),
  })
  .readonly()
export type Skipped = z.infer<typeof skippedSchema>

export const sourceSchema = z
  .object({
    name: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    bytes: z.int().nonnegative(),
    /** Tables of a web page of which no cell is marked as a header: a screen reader cannot say what a cell belongs to. */
    tablesWithoutHeaders: z.int().positive().exactOptional(),
  })
  .readonly()
export type Source = z.infer<typeof sourceSchema>

/** One published file: all its forms and prose. */
export const disclosureSchema = z
  .object({
    schema: z.literal('jiheng/1'),
    source: sourceSchema,
    title: printedText,
    publisher: printedText,
    publishedOn: printedText,
    year: printed(z.int()),
    cover: z.array(fieldSchema).readonly().exactOptional(),
    narrative: z.array(sectionSchema).readonly(),
    forms: z.array(formSchema).readonly(),
    skipped: z.array(skippedSchema).readonly(),
    findings: z.array(findingSchema).readonly(),
  })
  .readonly()
export type Disclosure = z.infer<typeof disclosureSchema>

/**
 * The same schema as code of its own, which takes a third of the time. To write that code takes a fifth of a second: worth it
 * for a pile, not for a file.
 */
export const compiledDisclosureSchema = (): typeof disclosureSchema => z.compile(disclosureSchema)
