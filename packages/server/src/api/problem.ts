import { z } from 'zod'

/** Languages in which sentences are made. */
export const langs = ['zh-CN', 'en'] as const
export const langSchema = z.enum(langs)
export type Lang = z.infer<typeof langSchema>

/** Every refusal: a stable id, a sentence, what to do, and the data that both were made from. */
export const problemSchema = z.object({
  error: z.object({
    id: z.string(),
    message: z.string(),
    advice: z.string(),
    data: z.record(z.string(), z.unknown()),
  }),
})
export type Problem = z.infer<typeof problemSchema>
