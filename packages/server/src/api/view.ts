import { suppressionSchema } from '@jiheng/core/check/suppress'
import { disclosureSchema } from '@jiheng/core/form'
import type { LayoutDocument } from '@jiheng/core/layout'
import { monitorCardSchema, type ProfileChoice, scorecardSchema } from '@jiheng/core/score'
import { z } from 'zod'
import { changesSchema } from './change.ts'
import { presentedFindingSchema } from './finding.ts'
import { langSchema } from './problem.ts'

/** What the forms hold and what was found, in numbers. Findings of origin `reading` are counted apart. */
export const countsSchema = z.object({
  forms: z.int(),
  indicators: z.int(),
  errors: z.int(),
  warnings: z.int(),
  hints: z.int(),
  reading: z.int(),
  /** What people have set aside; absent where nothing is, and in lists. */
  setAside: z.int().exactOptional(),
  /** Share of the source's lines that were understood, in whole percent. */
  understood: z.int().min(0).max(100),
})
export type Counts = z.infer<typeof countsSchema>

/** What a report was made with: the engine's version, and `id@version` of each profile. */
export const versionsSchema = z.object({ engine: z.string(), profiles: z.array(z.string()).readonly() })

export const revisionInfoSchema = z.object({
  number: z.int().positive(),
  /** Revision that it was made from; null for the first. */
  parent: z.int().positive().nullable(),
  kind: z.enum(['read', 'new', 'edit', 'restore']),
  author: z.string(),
  note: z.string(),
  createdAt: z.iso.datetime(),
  engine: z.string(),
  /** `id@version` of the templates of its forms. */
  templates: z.array(z.string()).readonly(),
})
export type RevisionInfo = z.infer<typeof revisionInfoSchema>

/** What this person may do with it: show or hide by these, and by nothing else. */
export const abilitiesSchema = z.object({
  edit: z.boolean(),
  restore: z.boolean(),
  remove: z.boolean(),
  bringBack: z.boolean(),
  download: z.boolean(),
  original: z.boolean(),
})
export type Abilities = z.infer<typeof abilitiesSchema>

const layoutSchema = z.custom<LayoutDocument>((value) => typeof value === 'object' && value !== null)

/** A Disclosure as read or worked on, drawn and checked. `layout.parts` of kind table carry the index of their form. */
export const sheetSchema = z.object({
  disclosure: disclosureSchema,
  layout: layoutSchema,
  findings: z.array(presentedFindingSchema).readonly(),
  counts: countsSchema,
  /** One entry a form; null where nothing is scored. */
  scorecards: z.array(scorecardSchema.nullable()).readonly(),
  /** One entry a form: how far it is in its year, and its lights; null for what is no form of monitoring. */
  lights: z.array(monitorCardSchema.nullable()).readonly(),
  versions: versionsSchema,
})
export type Sheet = z.infer<typeof sheetSchema>

export const disclosureViewSchema = sheetSchema.extend({
  id: z.string(),
  region: z.string(),
  revision: revisionInfoSchema,
  /** Number of the newest revision: `revision.number`, unless an older one was asked for. */
  latest: z.int().positive(),
  binned: z.boolean(),
  abilities: abilitiesSchema,
  /** The profiles by which it was checked, so that the page checks by the same. */
  profile: z.custom<ProfileChoice>((value) => typeof value === 'object' && value !== null),
  /** What was set aside here, or in another document about a project of this one: a page marks findings of unsaved work by it. */
  suppressions: z.array(suppressionSchema).readonly(),
})
export type DisclosureView = z.infer<typeof disclosureViewSchema>

export const viewQuerySchema = z.object({
  revision: z.coerce.number().int().positive().exactOptional(),
  profile: z.string().max(100).exactOptional(),
  lang: langSchema.default('zh-CN'),
})

/** What a working copy would look like: changes made to a revision, nothing saved. */
export const recheckBodySchema = z.object({
  baseRevision: z.int().positive(),
  changes: changesSchema,
  profile: z.string().max(100).exactOptional(),
  lang: langSchema.default('zh-CN'),
})
export type RecheckBody = z.infer<typeof recheckBodySchema>
