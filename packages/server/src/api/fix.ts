import { z } from 'zod'
import { langSchema, problemSchema } from './problem.ts'
import { differenceSchema } from './revision.ts'

/** Documents of one call. */
export const mostFixed = 200

/** What safe fixes would change in documents: nothing is saved. */
export const fixPreviewBodySchema = z.object({
  ids: z.array(z.string().max(100)).min(1).max(mostFixed),
  lang: langSchema.default('zh-CN'),
})

/** One document with what its safe fixes change, cell by cell; an empty list where it has none. */
export const fixPreviewSchema = z.object({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  revision: z.int().positive(),
  /** Ids of the rules whose fixes are made. */
  rules: z.array(z.string()).readonly(),
  differences: z.array(differenceSchema).readonly(),
})
export type FixPreview = z.infer<typeof fixPreviewSchema>
export const fixPreviewsSchema = z.object({ items: z.array(fixPreviewSchema).readonly() })

/** The documents as they were previewed: one that was saved since is left alone, and said so. */
export const fixBodySchema = z.object({
  items: z
    .array(z.object({ id: z.string().max(100), baseRevision: z.int().positive() }))
    .min(1)
    .max(mostFixed),
  lang: langSchema.default('zh-CN'),
})

/** What became of one document: a new revision with these changes, or why not. */
export const fixedSchema = z.object({
  id: z.string(),
  revision: z.int().positive().nullable(),
  differences: z.array(differenceSchema).readonly(),
  problem: problemSchema.shape.error.nullable(),
})
export type FixedItem = z.infer<typeof fixedSchema>
export const fixedListSchema = z.object({ items: z.array(fixedSchema).readonly() })
