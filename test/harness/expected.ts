import { z } from 'zod'

const text = z.string()
const wantedProperty = z.union([text, z.record(text, text), z.array(z.unknown()), z.record(text, z.unknown())])
const wantedRow = z.union([
  z.tuple([text.nullable(), text.nullable(), text, text]),
  z.tuple([text.nullable(), text.nullable(), text, text, z.record(text, wantedProperty)]),
])

export const expectedFormSchema = z.strictObject({
  phase: text.optional(),
  subject: text.optional(),
  kind: text.optional(),
  scheme: text.optional(),
  title: text.optional(),
  year: z.number().optional(),
  project: text.optional(),
  competentDepartment: text.optional(),
  implementingUnit: text.optional(),
  amountUnit: text.optional(),
  goal: text.optional(),
  goalActual: text.optional(),
  goals: z.array(z.unknown()).optional(),
  tasks: z.array(z.unknown()).optional(),
  reviews: z.array(z.unknown()).optional(),
  funds: z.array(z.tuple([z.array(text), text, text])).optional(),
  fields: z.record(text, text).optional(),
  totals: z.record(text, text).optional(),
  level1Points: z.array(z.tuple([text, text])).optional(),
  indicators: z.array(wantedRow),
  emptyLevels: z.array(z.tuple([text.nullable(), text.nullable()])).optional(),
})
export type ExpectedForm = z.infer<typeof expectedFormSchema>

/** What a fixture must be read as: see test/layouts/README.md. */
export const expectedSchema = z.strictObject({
  forms: z.array(expectedFormSchema),
  narrative: z.array(text).optional(),
  findings: z.array(text).optional(),
})
export type Expected = z.infer<typeof expectedSchema>
