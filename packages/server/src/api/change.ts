import { level1Schema, level2Schema, placeSchema } from '@jiheng/core/form'
import { z } from 'zod'

/** The parts of a form that have rows to add, remove and move. */
export const rowPartSchema = z.enum(['indicators', 'schedule', 'subGoals', 'safeguards', 'tasks', 'reviews'])
export type RowPart = z.infer<typeof rowPartSchema>

const index = z.int().nonnegative().max(10_000)
/** JSON Pointer of a Printed in the working copy as it is when this change is made. */
const at = z.string().startsWith('/').max(1_000)
const raw = z.string().max(20_000)

/** A cell gets another text. */
export const editChangeSchema = z.object({ kind: z.literal('edit'), at, raw })
/** Several cells get other texts at once: a pasted block, the cells of an empty row, a fix. */
export const editsChangeSchema = z.object({
  kind: z.literal('edits'),
  edits: z.array(z.object({ at, raw })).min(1).max(2_000).readonly(),
})
/** An empty row comes to stand at `index`. For indicators the levels say which group it joins; without, that of the row above. */
export const insertChangeSchema = z.object({
  kind: z.literal('insert'),
  form: index,
  of: rowPartSchema,
  index,
  level1: level1Schema.exactOptional(),
  level2: level2Schema.exactOptional(),
})
/** A row goes. The last indicator of a printed level leaves an empty level behind; that can be removed too. */
export const removeChangeSchema = z.object({
  kind: z.literal('remove'),
  form: index,
  of: z.enum([...rowPartSchema.options, 'emptyLevels']),
  index,
})
/** A row moves to another index of the same list; an indicator keeps its levels. */
export const moveChangeSchema = z.object({ kind: z.literal('move'), form: index, of: rowPartSchema, index, to: index })

/** Cells of the source as they were pointed at: their texts and places. */
const cells = z
  .array(z.object({ raw, place: placeSchema }))
  .min(1)
  .max(500)
  .readonly()

/** A person says which cells of the form these cells of the source are; the texts keep their places. */
export const assignChangeSchema = z.object({
  kind: z.literal('assign'),
  cells,
  assignments: z
    .array(z.object({ at, raw, place: placeSchema }))
    .min(1)
    .max(500)
    .readonly(),
})
/** Rows of the source belong together: the later ones go on in the first one that was read. */
export const joinChangeSchema = z.object({ kind: z.literal('join'), cells })
/** Cells of the source are no data. */
export const setAsideChangeSchema = z.object({ kind: z.literal('set-aside'), cells })

/** One step of an edit. Changes are applied in order; each sees what the ones before it did. */
export const changeSchema = z.discriminatedUnion('kind', [
  editChangeSchema,
  editsChangeSchema,
  insertChangeSchema,
  removeChangeSchema,
  moveChangeSchema,
  assignChangeSchema,
  joinChangeSchema,
  setAsideChangeSchema,
])
export type Change = z.infer<typeof changeSchema>

export const changesSchema = z.array(changeSchema).max(2_000).readonly()
