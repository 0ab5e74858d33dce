import type { Report } from '@jiheng/core/report'
import type { StoredReport } from '@jiheng/store'
import { z } from 'zod'
import {
  type Lang,
  type ReportBody,
  type ReportItem,
  type ReportOutcome,
  type ReportView,
  reportBodySchema,
  reportOutcomeSchema,
} from '../api/index.ts'
import { presentProblem } from '../errors/refusal.ts'
import { presentReport } from './present-report.ts'
import type { MadeReport } from './report-archive.ts'

/** A report on its way, or made. */
export interface Plan {
  readonly id: string
  readonly asked: ReportBody
  readonly createdAt: string
  readonly total: number
  state: ReportView['state']
  gathered: number
  why: string | null
  made: MadeReport | undefined
}

const problemSchema = z.object({ id: z.string(), data: z.record(z.string(), z.unknown()) })

export const outcomeOf = ({ units, documents, forms, counts }: Report): ReportOutcome => ({
  units: units.length,
  documents: documents.length,
  forms,
  errors: counts.errors,
  warnings: counts.warnings,
  hints: counts.hints,
})

/** Why a report failed, from what the store keeps of it. */
export const whyOf = (outcome: unknown, lang: Lang): string => {
  const parsed = problemSchema.safeParse(outcome)
  const { id, data } = parsed.success ? parsed.data : { id: 'our-fault', data: {} }
  const { message, advice } = presentProblem(id, data, lang)
  return [message, advice].filter((one) => one !== '').join(' ')
}

/** What was asked for; undefined where a newer version asked it in another way. */
export const askedOf = ({ asked }: StoredReport): ReportBody | undefined => {
  const parsed = reportBodySchema.safeParse(asked)
  return parsed.success ? parsed.data : undefined
}

/** `changed`: how many of its documents have a newer revision, or are gone, since. */
export const presentPlan = (
  { id, createdAt, state, total, gathered, why, made }: Plan,
  changed: number,
): ReportView => ({
  id,
  createdAt,
  state,
  total,
  gathered,
  why,
  changed,
  summary: made === undefined ? null : presentReport(made.report, made.documents),
})

/** A line of the list of reports. */
export const presentStored = ({ id, state, outcome, createdAt }: StoredReport): ReportItem => {
  const parsed = reportOutcomeSchema.safeParse(outcome)
  return { id, state, createdAt, outcome: parsed.success ? parsed.data : null }
}
