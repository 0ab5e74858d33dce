import { z } from 'zod'

/** In both languages of the reports. */
const sentence = z
  .object({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
  .strict()
  .readonly()
/** ISO 8601, as precise as known: 2018, 2018-12, 2018-12-29. */
export const calendarDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)

/** One provision that the project uses, in our own words. `verified` is true where its wording was located in a source text. */
export const articleSchema = z
  .object({
    /** Our short name of the provision, by which rules and profiles refer to it. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    /** Its printed number, where known: 第十四条. */
    article: z.string().exactOptional(),
    summary: sentence,
    verified: z.boolean(),
  })
  .strict()
  .readonly()
export type Article = z.infer<typeof articleSchema>

/**
 * One regulation as dated data: data/<id>.json. `region` is an administrative code of GB/T 2260 (000000: the whole
 * country); `appliesTo` the level of government addressed; `binding` whether it binds those whom it addresses, or is
 * only meant for reference (参考试行, standards, plans). `verified` tells whether title and number, and the days, were
 * located in a source text; `seen` names pages that print them.
 */
export const lawSchema = z
  .object({
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
    title: z.string().min(1),
    number: z.string().exactOptional(),
    issuer: z.string().min(1),
    date: calendarDate.exactOptional(),
    validFrom: calendarDate,
    /** Last day in force; absent: still in force. */
    validTo: calendarDate.exactOptional(),
    /** Ids of the regulations that it takes the place of. */
    replaces: z.array(z.string()).readonly().exactOptional(),
    region: z.string().regex(/^\d{6}$/),
    appliesTo: z.enum(['central', 'local', 'all']),
    binding: z.enum(['yes', 'by-reference']),
    verified: z.object({ identity: z.boolean(), dates: z.boolean() }).strict().readonly(),
    seen: z.array(z.url()).readonly().exactOptional(),
    articles: z.array(articleSchema).min(1).readonly(),
  })
  .strict()
  .readonly()
export type Law = z.infer<typeof lawSchema>
