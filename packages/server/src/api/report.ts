import { placeSchema, setAsideSchema, severities, severitySchema } from '@jiheng/core/form'
import { z } from 'zod'
import { chosenSchema } from './download.ts'
import { langSchema } from './problem.ts'

/** Formats of a whole report. */
export const reportFormats = ['html', 'docx', 'xlsx', 'pdf'] as const
export const reportFormatSchema = z.enum(reportFormats)

export const reportBodySchema = z.object({ documents: chosenSchema, lang: langSchema.default('zh-CN') })
export type ReportBody = z.infer<typeof reportBodySchema>

const countsSchema = z.object({ errors: z.int(), warnings: z.int(), hints: z.int(), doubts: z.int() })

/** What was found, in sums: units and rules worst first. Findings are asked for by unit or rule. */
export const reportSummarySchema = z.object({
  counts: countsSchema,
  forms: z.int(),
  documents: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        title: z.string(),
        unit: z.int(),
        counts: countsSchema,
        /** What a reviewer goes on with: the form for the review of targets, the recomputed score, the lights. */
        next: z.array(z.enum(['review', 'score', 'lights'])).readonly(),
      }),
    )
    .readonly(),
  units: z.array(z.object({ name: z.string(), documents: z.int(), forms: z.int(), counts: countsSchema })).readonly(),
  rules: z
    .array(
      z.object({
        rule: z.string(),
        title: z.string(),
        severity: severitySchema,
        count: z.int(),
        units: z.int(),
        basis: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  /** Engine, profiles and templates, in sentences. */
  versions: z.array(z.string()).readonly(),
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

/** A report being made: documents are gathered, then checked together. */
export const reportViewSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  state: z.enum(['gathering', 'checking', 'ready', 'failed']),
  total: z.int(),
  gathered: z.int(),
  /** Why it failed, as a sentence. */
  why: z.string().nullable(),
  /** Of its documents, how many have a newer revision since it was made. */
  changed: z.int(),
  summary: reportSummarySchema.nullable(),
})
export type ReportView = z.infer<typeof reportViewSchema>

/** What a list tells of a report without opening it. */
export const reportOutcomeSchema = z.object({
  units: z.int(),
  documents: z.int(),
  forms: z.int(),
  errors: z.int(),
  warnings: z.int(),
  hints: z.int(),
})
export type ReportOutcome = z.infer<typeof reportOutcomeSchema>

/** A report in the list of reports; `outcome` is null until it is made. */
export const reportItemSchema = z.object({
  id: z.string(),
  createdAt: z.iso.datetime(),
  state: z.enum(['making', 'ready', 'failed']),
  outcome: reportOutcomeSchema.nullable(),
})
export type ReportItem = z.infer<typeof reportItemSchema>
export const reportListSchema = z.object({ items: z.array(reportItemSchema).readonly() })

export const reportEntrySchema = z.object({
  id: z.string(),
  /** Id of the disclosure, and index of the form in it. */
  disclosure: z.string(),
  document: z.string(),
  unit: z.int(),
  form: z.int().nullable(),
  project: z.string(),
  rule: z.string(),
  title: z.string(),
  severity: severitySchema,
  where: z.string(),
  place: placeSchema,
  at: z.string().exactOptional(),
  excerpt: z
    .array(z.object({ text: z.string(), mark: z.object({ start: z.int(), end: z.int() }).exactOptional() }))
    .readonly(),
  message: z.string(),
  basis: z.array(z.string()).readonly(),
  cures: z.array(z.string()).readonly(),
  /** A person has set it aside: it is in no count and no letter. */
  setAside: setAsideSchema.exactOptional(),
})
export type ReportEntryView = z.infer<typeof reportEntrySchema>

export const reportEntriesQuerySchema = z.object({
  unit: z.coerce.number().int().nonnegative().exactOptional(),
  rule: z.string().max(100).exactOptional(),
  severity: severitySchema.exactOptional(),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().positive().max(500).default(200),
})
export const reportEntriesSchema = z.object({ items: z.array(reportEntrySchema).readonly(), total: z.int() })
export type ReportEntries = z.infer<typeof reportEntriesSchema>

/**
 * How often each rule spoke of each unit: `[unit, rule, count]`, indexes over the summary's `units` and `rules`; pairs
 * without a finding are left out, and so is what was set aside.
 */
export const reportGridSchema = z.object({ cells: z.array(z.tuple([z.int(), z.int(), z.int()])).readonly() })
export type ReportGrid = z.infer<typeof reportGridSchema>

/** Which findings go into the letters: those from a severity up, and what a person put in or took out. */
export const lettersBodySchema = z.object({
  from: z.enum([...severities, 'none']).default('error'),
  added: z.array(z.string().max(40)).max(20_000).readonly().default([]),
  removed: z.array(z.string().max(40)).max(20_000).readonly().default([]),
})
export type LettersBody = z.infer<typeof lettersBodySchema>
