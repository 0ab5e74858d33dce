import { z } from 'zod'
import { langSchema } from './problem.ts'

export const sessionViewSchema = z.object({
  person: z.string(),
  region: z.string(),
  engine: z.string(),
  expiresAt: z.iso.datetime(),
})
export type SessionView = z.infer<typeof sessionViewSchema>

/** Choices that hold for the installation. `profile` null: the region's for the form's year. */
export const settingsSchema = z.object({ lang: langSchema, profile: z.string().max(100).nullable() })
export type Settings = z.infer<typeof settingsSchema>
export const settingsBodySchema = settingsSchema.partial()
