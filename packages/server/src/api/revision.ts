import { z } from 'zod'
import { changesSchema } from './change.ts'
import { langSchema } from './problem.ts'
import { revisionInfoSchema } from './view.ts'

export const revisionsSchema = z.object({ items: z.array(revisionInfoSchema).readonly() })

export const saveBodySchema = z.object({
  baseRevision: z.int().positive(),
  changes: changesSchema.refine((changes) => changes.length > 0),
  note: z.string().max(500).default(''),
  lang: langSchema.default('zh-CN'),
})
export type SaveBody = z.infer<typeof saveBodySchema>

export const restoreBodySchema = z.object({
  revision: z.int().positive(),
  baseRevision: z.int().positive(),
  note: z.string().max(500).default(''),
  lang: langSchema.default('zh-CN'),
})
export type RestoreBody = z.infer<typeof restoreBodySchema>

/**
 * One thing that differs between two states: a text that changed, a row that came or went. `at` points into the newer
 * state, for `removed` into the older one. `label` says in Chinese what it is: 表 1 · 数量指标“…” · 指标值.
 */
export const differenceSchema = z.object({
  kind: z.enum(['changed', 'added', 'removed']),
  form: z.int().nonnegative().nullable(),
  at: z.string(),
  /** Pointer in the older state, where the thing stands in both. */
  was: z.string().exactOptional(),
  label: z.string(),
  before: z.string(),
  after: z.string(),
})
export type Difference = z.infer<typeof differenceSchema>

export const comparisonSchema = z.object({
  from: revisionInfoSchema,
  to: revisionInfoSchema,
  differences: z.array(differenceSchema).readonly(),
})
export type Comparison = z.infer<typeof comparisonSchema>

export const compareQuerySchema = z.object({
  from: z.coerce.number().int().positive(),
  to: z.coerce.number().int().positive(),
  lang: langSchema.default('zh-CN'),
})
