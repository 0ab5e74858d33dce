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
/** The library being counted anew, after the profile or the engine changed: whether, how many documents wait, of how many. */
export const recountViewSchema = z.object({
  running: z.boolean(),
  left: z.int().nonnegative(),
  total: z.int().nonnegative(),
})
export type RecountView = z.infer<typeof recountViewSchema>
export const settingsBodySchema = settingsSchema.partial()
