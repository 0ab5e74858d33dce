import { type Disclosure, severities } from '@jiheng/core/form'
import { type Report, type ReportEntry, reportWords, versionSentences } from '@jiheng/core/report'
import { isReviewed } from '@jiheng/core/review'
import { isMonitored } from '@jiheng/core/score'
import type { ReportEntryView, ReportGrid, ReportSummary } from '../api/index.ts'

type Next = ReportSummary['documents'][number]['next']

/** A document of a report: its disclosure, the revision that was looked at, and what a reviewer goes on with. */
export interface ReportedDocument {
  readonly id: string
  readonly number: number
  readonly next: Next
}

/** What a reviewer goes on with after the findings: each kind of form has its own. */
export const nextOf = ({ forms }: Disclosure): Next => [
  ...(forms.some(isReviewed) ? (['review'] as const) : []),
  ...(forms.some(({ phase }) => phase === 'self-evaluation') ? (['score'] as const) : []),
  ...(forms.some(isMonitored) ? (['lights'] as const) : []),
]

/** Entries the worst first; what is set aside after all others; equal ones by document, as they stand in it. */
export const worstEntriesFirst = (entries: readonly ReportEntry[]): readonly ReportEntry[] => {
  const rank = ({ severity, setAside }: ReportEntry) =>
    severities.indexOf(severity) + (setAside ? severities.length : 0)
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

/** The sums of a report on these documents. */
export const presentReport = (report: Report, of: readonly ReportedDocument[]): ReportSummary => ({
  counts: report.counts,
  forms: report.forms,
  documents: report.documents.map(({ name, title, unit, counts }, index) => ({
    id: of[index]?.id ?? '',
    next: of[index]?.next ?? [],
    name,
    title,
    unit,
    counts,
  })),
  units: report.units.map(({ name, documents, forms, counts }) => ({
    name: name || reportWords.noUnit[report.lang],
    documents: documents.length,
    forms,
    counts,
  })),
  rules: report.rules.map(({ rule, title, severity, count, units, basis }) => ({
    rule,
    title,
    severity,
    count,
    units,
    basis,
  })),
  versions: versionSentences(report),
})

/** Units against rules, both in the order of the summary: how many findings stand where they meet. */
export const presentGrid = ({ entries, rules }: Report): ReportGrid => {
  const column = new Map(rules.map(({ rule }, index) => [rule, index]))
  const counts = new Map<number, number>()
  for (const { unit, rule, setAside } of entries) {
    const at = column.get(rule)
    if (setAside || at === undefined) continue
    const key = unit * rules.length + at
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const cells = [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([key, count]): [number, number, number] => [Math.floor(key / rules.length), key % rules.length, count])
  return { cells }
}

/** One finding, with the disclosure in which it is looked at. */
export const presentEntry = (
  entry: ReportEntry,
  { documents }: Report,
  of: readonly ReportedDocument[],
): ReportEntryView => {
  const { id, document, unit, form, project, rule, title, severity, where, place, at, excerpt, says, setAside } = entry
  return {
    id,
    disclosure: of[document]?.id ?? '',
    document: documents[document]?.name ?? '',
    unit,
    form,
    project,
    rule,
    title,
    severity,
    where,
    place,
    ...(at !== undefined && { at }),
    excerpt,
    message: says.message,
    basis: says.basis,
    cures: [...(says.fix === undefined ? [] : [says.fix]), ...says.suggestions],
    ...(setAside && { setAside }),
  }
}
