import { certainties, type Reason, relations } from '@jiheng/core/reconcile'
import { z } from 'zod'
import { presentedFindingSchema } from './finding.ts'

const formRefSchema = z.object({ id: z.string().regex(/^[0-9a-z]{1,40}$/u), form: z.int().nonnegative() })

/** What a person says of two forms: `open` takes an earlier word back. */
export const pairingBodySchema = z.object({
  a: formRefSchema,
  b: formRefSchema,
  verdict: z.enum(['confirmed', 'refuted', 'open']),
})
export type PairingBody = z.infer<typeof pairingBodySchema>

const cellSchema = z.object({
  target: z.string(),
  actual: z.string().exactOptional(),
  weight: z.string().exactOptional(),
  /** The indicator's name here, where it is not the line's. */
  name: z.string().exactOptional(),
  change: z.enum(['lowered', 'raised', 'altered']).exactOptional(),
  at: z.string(),
})

const columnSchema = z.object({
  document: z.string(),
  form: z.int(),
  file: z.string(),
  title: z.string(),
  project: z.string(),
  phase: z.string(),
  year: z.int().nullable(),
  /** Fen. */
  money: z.int().nullable(),
  goal: z.string(),
})

const reasonSchema = z.custom<Reason>((value) => typeof value === 'object' && value !== null && 'kind' in value)

const pairSchema = z.object({
  /** Indexes of columns. */
  earlier: z.int(),
  later: z.int(),
  relation: z.enum(relations),
  score: z.number(),
  certainty: z.enum(certainties),
  reasons: z.array(reasonSchema).readonly(),
  /** What a person said, where somebody did. */
  verdict: z.enum(['confirmed', 'refuted']).exactOptional(),
})

const tableSchema = z.object({
  name: z.string(),
  unit: z.string(),
  certainty: z.enum(certainties),
  columns: z.array(columnSchema).readonly(),
  lines: z
    .array(
      z.object({
        level1: z.string(),
        level2: z.string(),
        name: z.string(),
        cells: z.array(cellSchema.nullable()).readonly(),
        /** Columns that lack the indicator, or have it anew, against the form that they are held against. */
        dropped: z.array(z.int()).readonly(),
        added: z.array(z.int()).readonly(),
      }),
    )
    .readonly(),
  pairs: z.array(pairSchema).readonly(),
})
export type RelatedTable = z.infer<typeof tableSchema>

/** The projects of a document through phases and years, and what was found across them. */
export const relatedViewSchema = z.object({
  tables: z.array(tableSchema).readonly(),
  /** Of this document, from rules that compare documents. */
  findings: z.array(presentedFindingSchema).readonly(),
  /** Pairs that a person refuted: they can be opened again. */
  refuted: z.array(z.object({ a: formRefSchema, b: formRefSchema, file: z.string() })).readonly(),
  /** Documents that were looked at; more of them are not. */
  documents: z.int(),
})
export type RelatedView = z.infer<typeof relatedViewSchema>

export const indicatorQuerySchema = z.object({
  words: z.string().trim().max(100).default(''),
  level2: z.string().max(40).exactOptional(),
})

const statisticsSchema = z.object({
  count: z.int(),
  min: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  max: z.number(),
  mad: z.number(),
})

/** Indicators of the library of documents, with what is usual and how many documents say so. */
export const indicatorsViewSchema = z.object({
  documents: z.int(),
  items: z
    .array(
      z.object({
        name: z.string(),
        otherNames: z.array(z.string()).readonly(),
        level1: z.string(),
        level2: z.string(),
        documents: z.int(),
        years: z.tuple([z.int(), z.int()]).readonly().nullable(),
        targets: z
          .array(statisticsSchema.extend({ operator: z.string(), unit: z.string(), usual: z.string() }))
          .readonly(),
        texts: z.array(z.string()).readonly(),
        weight: statisticsSchema.nullable(),
      }),
    )
    .readonly(),
})
export type IndicatorsView = z.infer<typeof indicatorsViewSchema>
