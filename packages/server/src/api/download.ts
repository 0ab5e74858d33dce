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
  lang: langSchema.default('zh-CN'),
})
export type DownloadQuery = z.infer<typeof downloadQuerySchema>

/** Documents that are taken away at once: these, or all that a search of the library finds. */
const chosenSchema = z.discriminatedUnion('kind', [
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
