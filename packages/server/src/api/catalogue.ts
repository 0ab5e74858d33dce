import { severitySchema } from '@jiheng/core/form'
import type { Profile } from '@jiheng/core/score'
import { z } from 'zod'
import { langSchema } from './problem.ts'

/** The page of one rule, made from its file. */
export const ruleViewSchema = z.object({
  id: z.string(),
  family: z.string(),
  severity: severitySchema,
  since: z.string(),
  title: z.string(),
  what: z.string(),
  why: z.string(),
  example: z.string(),
  instead: z.string(),
  fixSafety: z.string().nullable(),
  cannotSee: z.string(),
  basis: z
    .array(
      z.object({
        kind: z.enum(['law', 'criterion', 'arithmetic', 'practice']),
        law: z.string().exactOptional(),
        document: z.string().exactOptional(),
        article: z.string().exactOptional(),
        verified: z.boolean(),
      }),
    )
    .readonly(),
})
export type RuleView = z.infer<typeof ruleViewSchema>
export const rulesSchema = z.object({ items: z.array(ruleViewSchema).readonly() })

export const profileViewSchema = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  region: z.string(),
  verified: z.boolean(),
  /** The region's own, beside those of the system. */
  own: z.boolean(),
  profile: z.custom<Profile>((value) => typeof value === 'object' && value !== null),
})
export type ProfileView = z.infer<typeof profileViewSchema>
export const profilesSchema = z.object({ items: z.array(profileViewSchema).readonly() })

/** A profile of the region's own: the text of its JSON file, so that faults are told by line. */
export const keepProfileBodySchema = z.object({ text: z.string().max(500_000), lang: langSchema.default('zh-CN') })

export const langQuerySchema = z.object({ lang: langSchema.default('zh-CN') })

/** A new empty form of a template. */
export const newBodySchema = z.object({
  /** `id` or `id@version`. */
  template: z.string().min(1).max(100),
  year: z.int().min(1900).max(2200),
  unit: z.string().trim().max(200).default(''),
  lang: langSchema.default('zh-CN'),
})
export type NewBody = z.infer<typeof newBodySchema>
