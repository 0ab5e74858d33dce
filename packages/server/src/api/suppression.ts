import { suppressionsFileSchema } from '@jiheng/core/check/suppress'
import { z } from 'zod'
import { langSchema } from './problem.ts'

const said = z.string().trim().min(1).max(500)

/** Which finding is set aside (as it was shown, also in work that is not saved yet), why, and by whom. */
export const setAsideBodySchema = z.object({
  rule: z.string().max(100),
  form: z.int().nonnegative().nullable(),
  at: z.string().max(1000).exactOptional(),
  fingerprint: z.string().regex(/^[0-9a-f]{14}$/),
  reason: said,
  by: said.max(100),
  lang: langSchema.default('zh-CN'),
})
export type SetAsideBody = z.infer<typeof setAsideBodySchema>

/** The finding that counts again. */
export const takeUpBodySchema = z.object({
  rule: z.string().max(100),
  fingerprint: z.string().regex(/^[0-9a-f]{14}$/),
  lang: langSchema.default('zh-CN'),
})
export type TakeUpBody = z.infer<typeof takeUpBodySchema>

export const suppressionsListSchema = suppressionsFileSchema
