import type { ExcerptCell, FindingParts, RuleDocs } from '../check/index.ts'
import type { Disclosure, Finding, Place, SetAsideNote, Severity } from '../form/index.ts'
import type { Lang } from '../messages/index.ts'

/** One document of a report, with what was found in it. */
export interface ReportInput {
  readonly disclosure: Disclosure
  readonly findings: readonly Finding[]
}

/** Findings by severity; `doubts` are those of the reading, which are charged to nobody and counted nowhere else. */
export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly hints: number
  readonly doubts: number
  /** What people have set aside; absent where nothing is. */
  readonly setAside?: number
}

/** One finding of a report, in words. */
export interface ReportEntry {
  /** Document and position in it, both from 1: `3-12`. Stable while the input is the same. */
  readonly id: string
  /** Index over `documents`. */
  readonly document: number
  /** Index over `units`. */
  readonly unit: number
  readonly form: number | null
  /** The project, or what the form is called; empty outside of forms. */
  readonly project: string
  readonly rule: string
  readonly title: string
  readonly severity: Severity
  readonly origin: Finding['origin']
  readonly where: string
  readonly place: Place
  readonly at?: string
  /** The source row with the faulty characters marked; empty where nothing is printed there. */
  readonly excerpt: readonly ExcerptCell[]
  readonly says: FindingParts
  /** A person has set it aside: it is listed and counted apart. */
  readonly setAside?: SetAsideNote
}

export interface ReportDocument {
  readonly name: string
  readonly sha256: string
  readonly title: string
  /** Index over `units`. */
  readonly unit: number
  readonly forms: number
  readonly counts: Counts
}

export interface ReportUnit {
  /** Empty where no document tells whose it is. */
  readonly name: string
  /** Indexes over `documents`. */
  readonly documents: readonly number[]
  readonly forms: number
  readonly counts: Counts
}

export interface ReportRule {
  readonly rule: string
  readonly title: string
  /** The highest severity with which it spoke here. */
  readonly severity: Severity
  readonly origin: Finding['origin']
  readonly count: number
  /** How many units, and how many documents. */
  readonly units: number
  readonly documents: number
  /** In words, each once. */
  readonly basis: readonly string[]
  readonly cites: readonly string[]
  /** Its page; absent where the engine does not know it. */
  readonly docs?: RuleDocs
}

/** What a report was made with. */
export interface ReportVersions {
  readonly engine: string
  /** How many rules that engine has. */
  readonly rules: number
  /** Each as `id@version`, sorted. */
  readonly templates: readonly string[]
  readonly profiles: readonly string[]
}

/**
 * What was found in a pile of documents: units and rules worst first; entries by unit in that order, in a unit the gravest
 * first, among equals in the order of its documents and of their text, what was set aside last; doubts of the reading apart.
 */
export interface Report {
  readonly lang: Lang
  readonly counts: Counts
  readonly forms: number
  readonly documents: readonly ReportDocument[]
  readonly units: readonly ReportUnit[]
  readonly rules: readonly ReportRule[]
  readonly entries: readonly ReportEntry[]
  readonly doubts: readonly ReportEntry[]
  readonly versions: ReportVersions
}
