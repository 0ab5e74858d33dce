import { severities } from '@jiheng/core/form'
import { z } from 'zod'
import { countsSchema } from './view.ts'

const text = z.string().trim().max(200)

export const sorts = ['updated', 'title', 'unit', 'year', 'errors', 'findings'] as const

/** How the library is searched. Absent filters do not filter; an empty text counts as absent. */
export const listQuerySchema = z.object({
  /** Words anywhere: title, unit, project, goal, indicators. Two Chinese characters find; words are joined by "and". */
  q: text.exactOptional(),
  unit: text.exactOptional(),
  project: text.exactOptional(),
  year: z.coerce.number().int().min(1900).max(2200).exactOptional(),
  /** Template id, without its version. */
  template: text.exactOptional(),
  phase: text.exactOptional(),
  /** Documents with at least one finding of this severity, of origin `document`; `none`: without any. */
  severity: z.enum([...severities, 'none']).exactOptional(),
  /** Documents with a finding of this rule. */
  rule: text.exactOptional(),
  bin: z.enum(['true', 'false']).default('false'),
  sort: z.enum(sorts).default('updated'),
  order: z.enum(['asc', 'desc']).exactOptional(),
  cursor: z.string().max(500).exactOptional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export type ListQuery = z.infer<typeof listQuerySchema>

/** One row of the library. */
export const listRowSchema = z.object({
  id: z.string(),
  title: z.string(),
  unit: z.string(),
  /** Names of the projects of its forms, in order, without repeats. */
  projects: z.array(z.string()).readonly(),
  year: z.int().nullable(),
  phases: z.array(z.string()).readonly(),
  templates: z.array(z.string()).readonly(),
  file: z.string(),
  counts: countsSchema,
  revision: z.int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  binned: z.boolean(),
})
export type ListRow = z.infer<typeof listRowSchema>

export const listSchema = z.object({
  items: z.array(listRowSchema).readonly(),
  /** Pass it as `cursor` for the next page; null at the end. */
  next: z.string().nullable(),
  /** Rows over all pages. */
  total: z.int(),
})
export type List = z.infer<typeof listSchema>

const facet = z.array(z.object({ value: z.string(), count: z.int() })).readonly()
/** What the filters can be set to, with numbers of documents. At most 500 each, most frequent first. */
export const facetsSchema = z.object({ units: facet, years: facet, templates: facet, phases: facet, rules: facet })
export type Facets = z.infer<typeof facetsSchema>
