import { z } from 'zod'
import { problemSchema } from './problem.ts'
import { countsSchema } from './view.ts'

/** Stages of an arriving file, in order; `done`, `duplicate`, `refused` and `unpacked` are final. `unpacked`: an archive, whose
 * files are lines of their own. */
export const stages = [
  'waiting',
  'recognising',
  'reading',
  'checking',
  'done',
  'duplicate',
  'refused',
  'unpacked',
] as const
export const stageSchema = z.enum(stages)
export type Stage = z.infer<typeof stageSchema>

/** One file of an upload: the line in which it arrives. */
export const uploadFileSchema = z.object({
  id: z.string(),
  /** Counts from 0, in the order of arrival. */
  index: z.int().nonnegative(),
  name: z.string(),
  /** For a file of an archive: the archive's `index`. Its line stands behind the archive's. */
  of: z.int().nonnegative().exactOptional(),
  bytes: z.int().nonnegative(),
  /** What it is, once recognised. */
  mediaType: z.string().exactOptional(),
  stage: stageSchema,
  /** For `done` and `duplicate`: the disclosure. */
  disclosure: z.string().exactOptional(),
  title: z.string().exactOptional(),
  /** Projects of its forms, each once. */
  projects: z.array(z.string()).readonly().exactOptional(),
  /** For `duplicate`: it lies in the bin, and can be brought back. */
  binned: z.boolean().exactOptional(),
  counts: countsSchema.exactOptional(),
  /** For `refused`: why, and what to do. */
  problem: problemSchema.shape.error.exactOptional(),
})
export type UploadFile = z.infer<typeof uploadFileSchema>

export const uploadSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  finished: z.boolean(),
  files: z.array(uploadFileSchema).readonly(),
})
export type Upload = z.infer<typeof uploadSchema>

export const uploadsSchema = z.object({ items: z.array(uploadSchema).readonly() })
