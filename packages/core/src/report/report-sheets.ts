import type { LayoutDocument, LayoutPart } from '../layout/index.ts'
import { basisText, cureText, excerptText, problemText, severityText } from './entry-texts.ts'
import type { Report, ReportEntry } from './report.ts'
import { overviewSentences, reportWords, versionSentences } from './report-words.ts'
import { ruleTable, unitName, unitTable } from './summary-tables.ts'
import { type ReportColumn, tableOf } from './table-of.ts'

const entrySheet = (report: Report, entries: readonly ReportEntry[], caption: string, index: number): LayoutPart => {
  const { lang, documents } = report
  const w = (key: keyof typeof reportWords) => reportWords[key][lang]
  const columns: readonly ReportColumn[] = [
    { label: w('no'), width: 8, align: 'center', counts: true },
    { label: w('unit'), width: 22, align: 'left' },
    { label: w('document'), width: 24, align: 'left' },
    { label: w('project'), width: 20, align: 'left' },
    { label: w('place'), width: 20, align: 'left' },
    { label: w('severity'), width: 10, align: 'center' },
    { label: w('rule'), width: 20, align: 'left' },
    { label: w('source'), width: 34, align: 'left' },
    { label: w('problem'), width: 54, align: 'left' },
    { label: w('cure'), width: 28, align: 'left' },
    { label: w('basis'), width: 32, align: 'left' },
    { label: w('code'), width: 20, align: 'left' },
  ]
  const rows = entries.map((entry, at) => [
    String(at + 1),
    unitName(report, entry.unit),
    documents[entry.document]?.name ?? '',
    entry.project,
    entry.where,
    severityText(entry, lang),
    entry.title,
    excerptText(entry),
    problemText(entry, lang),
    cureText(entry, lang),
    basisText(entry),
    entry.rule,
  ])
  return tableOf(caption, columns, rows, { index, orientation: 'landscape', filter: true })
}

/**
 * A report as a workbook: a sheet of units, one of rules, one with a finding a row, each to be filtered; doubts of the reading
 * and how it was made on sheets of their own.
 * @example await writeDocument(reportSheets(report), 'xlsx')
 */
export const reportSheets = (report: Report): LayoutDocument => {
  const { lang, entries, doubts } = report
  const w = (key: keyof typeof reportWords) => reportWords[key][lang]
  const text = (style: 'title' | 'body', one: string): LayoutPart => ({ kind: 'paragraph', style, text: one })
  const next: LayoutPart = { kind: 'page-break' }
  return {
    title: w('title'),
    lang: 'zh-CN',
    parts: [
      text('title', w('title')),
      ...[...overviewSentences(report), ...versionSentences(report)].map((one) => text('body', one)),
      next,
      unitTable(report, { index: 0, orientation: 'portrait', filter: true }),
      next,
      ruleTable(report, { index: 1, orientation: 'landscape', filter: true }),
      next,
      entrySheet(report, entries, w('findings'), 2),
      ...(doubts.length > 0 ? [next, entrySheet(report, doubts, w('doubts'), 3)] : []),
    ],
  }
}
