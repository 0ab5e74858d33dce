import { type Report, type ReportEntry, reportWords, versionSentences } from '@jiheng/core/report'
import type { ReportEntryView, ReportSummary } from '../api/index.ts'

/** The sums of a report; `ids` are the disclosures of its documents. */
export const presentReport = (report: Report, ids: readonly string[]): ReportSummary => ({
  counts: report.counts,
  forms: report.forms,
  documents: report.documents.map(({ name, title, unit, counts }, index) => ({
    id: ids[index] ?? '',
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

/** One finding, with the disclosure in which it is looked at. */
export const presentEntry = (entry: ReportEntry, { documents }: Report, ids: readonly string[]): ReportEntryView => {
  const { id, document, unit, form, project, rule, title, severity, where, place, at, excerpt, says } = entry
  return {
    id,
    disclosure: ids[document] ?? '',
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
  }
}
