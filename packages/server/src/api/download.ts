import { z } from 'zod'
import { listQuerySchema } from './list.ts'
import { langSchema } from './problem.ts'

/** Formats that a document is taken away in: four to print, one a list of indicators, one all that is known. */
export const downloadFormats = ['docx', 'xlsx', 'pdf', 'html', 'csv', 'json'] as const
export const downloadFormatSchema = z.enum(downloadFormats)
export type DownloadFormat = z.infer<typeof downloadFormatSchema>

export const downloadQuerySchema = z.object({
  format: downloadFormatSchema,
  revision: z.coerce.number().int().positive().exactOptional(),
  /** Index of one form, from 0; absent: all of it. */
  form: z.coerce.number().int().nonnegative().exactOptional(),
  /** Another template than its own, `id` or `id@version`: for the form, or for all forms of its phase. */
  template: z.string().min(1).max(100).exactOptional(),
  /** `id` or `id@version` of a publication; absent: everything in the order of the source. */
  publication: z.string().min(1).max(100).exactOptional(),
  lang: langSchema.default('zh-CN'),
})
export type DownloadQuery = z.infer<typeof downloadQuerySchema>

/** Documents that are taken away at once: these, or all that a search of the library finds. */
export const chosenSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ids'),
    ids: z
      .array(z.string().regex(/^[0-9a-z]{1,40}$/u))
      .min(1)
      .max(5_000)
      .readonly(),
  }),
  z.object({ kind: z.literal('search'), query: listQuerySchema.omit({ cursor: true, limit: true }) }),
])

export const downloadsBodySchema = z.object({
  documents: chosenSchema,
  format: downloadFormatSchema,
  /** Forms of its phase are converted into it; the others, and documents without one, stay as they are. */
  template: z.string().min(1).max(100).exactOptional(),
  publication: z.string().min(1).max(100).exactOptional(),
  lang: langSchema.default('zh-CN'),
})
export type DownloadsBody = z.infer<typeof downloadsBodySchema>

/** Many documents on their way into one zip. `file` is fetched once; what it holds so far is asked for here. */
export const downloadsSchema = z.object({
  id: z.string(),
  /** Address of the zip. */
  file: z.string(),
  state: z.enum(['waiting', 'writing', 'done', 'broken']),
  total: z.int(),
  written: z.int(),
  failed: z.int(),
})
export type Downloads = z.infer<typeof downloadsSchema>

export const conversionQuerySchema = z.object({
  template: z.string().min(1).max(100),
  revision: z.coerce.number().int().positive().exactOptional(),
  form: z.coerce.number().int().nonnegative().exactOptional(),
  lang: langSchema.default('zh-CN'),
})

/** What becomes of forms in another template, before anything is written. */
export const conversionSchema = z.object({
  /** Indexes of the forms that can be converted: those of its phase. */
  forms: z.array(z.int()).readonly(),
  /** What finds no place; `at` points into the document, `why` is a sentence. */
  unplaced: z.array(z.object({ at: z.string(), label: z.string(), raw: z.string(), why: z.string() })).readonly(),
  /** What the other template asks for and nothing fills. */
  empty: z.array(z.object({ at: z.string(), label: z.string() })).readonly(),
  /** What to look at in any case. */
  warnings: z.array(z.string()).readonly(),
})
export type Conversion = z.infer<typeof conversionSchema>

/** Which findings are written into the file that came, as comments. */
export const annotatedQuerySchema = z.object({
  revision: z.coerce.number().int().positive().exactOptional(),
  profile: z.string().max(100).exactOptional(),
  lang: langSchema.default('zh-CN'),
})

/** What the header `jiheng-annotated` of an annotated file says. */
export const annotatedNoteSchema = z.object({
  /** `original`: the file that came. `print`: what was read of it, printed as docx, for its format has no comments. */
  of: z.enum(['original', 'print']),
  comments: z.int(),
  /** Of the comments, those that stand near their place and not at it. */
  near: z.int(),
  /** Findings that have no place in the file. */
  unplaced: z.int(),
})
export type AnnotatedNote = z.infer<typeof annotatedNoteSchema>

/** A way in which a whole document is printed: which parts, in which order. */
export const publicationSummarySchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  kind: z.enum(['source', 'letter', 'book']),
  region: z.string().nullable(),
})
export type PublicationSummary = z.infer<typeof publicationSummarySchema>
export const publicationsSchema = z.object({ items: z.array(publicationSummarySchema).readonly() })
