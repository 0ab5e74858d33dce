import { level1Schema, level2Schema } from '@jiheng/core/form'
import { z } from 'zod'

/** The parts of a form that have rows to add, remove and move. */
export const rowPartSchema = z.enum(['indicators', 'schedule', 'subGoals', 'safeguards'])
export type RowPart = z.infer<typeof rowPartSchema>

const index = z.int().nonnegative().max(10_000)
const pointer = z.string().startsWith('/').max(200)

/** A cell gets another text. `at` is the JSON Pointer of its Printed in the working copy as it is when this change is made. */
export const editChangeSchema = z.object({ kind: z.literal('edit'), at: pointer, raw: z.string().max(20_000) })
/** An empty row comes to stand at `index`. For indicators the levels say which group it joins. */
export const insertChangeSchema = z.object({
  kind: z.literal('insert'),
  form: index,
  of: rowPartSchema,
  index,
  level1: level1Schema.exactOptional(),
  level2: level2Schema.exactOptional(),
})
export const removeChangeSchema = z.object({ kind: z.literal('remove'), form: index, of: rowPartSchema, index })

/** One step of an edit. Changes are applied in order; each sees what the ones before it did. */
export const changeSchema = z.discriminatedUnion('kind', [editChangeSchema, insertChangeSchema, removeChangeSchema])
export type Change = z.infer<typeof changeSchema>

export const changesSchema = z.array(changeSchema).max(5_000).readonly()
