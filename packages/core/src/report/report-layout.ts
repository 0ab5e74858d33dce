import type { LayoutDocument, LayoutParagraph, LayoutPart } from '../layout/index.ts'
import { counted } from '../layout/publication/numbering.ts'
import { allBases, citeText, cureText, excerptText, problemText, severityText } from './entry-texts.ts'
import type { Report, ReportEntry } from './report.ts'
import { countsSentence, overviewSentences, reportWords, versionSentences } from './report-words.ts'
import { ruleTable, unitName, unitTable } from './summary-tables.ts'
import { besideTable, type ReportColumn, tableOf } from './table-of.ts'

const entryTable = (report: Report, entries: readonly ReportEntry[], caption: string, index: number): LayoutPart => {
  const { lang } = report
  const w = (key: keyof typeof reportWords) => reportWords[key][lang]
  const columns: readonly ReportColumn[] = [
    { label: w('no'), width: 9, align: 'center' },
    { label: w('severity'), width: 9, align: 'center' },
    { label: w('project'), width: 24, align: 'left' },
    { label: w('place'), width: 26, align: 'left' },
    { label: w('source'), width: 38, align: 'left' },
    { label: w('problem'), width: 66, align: 'left' },
    { label: w('cure'), width: 30, align: 'left' },
    { label: w('basis'), width: 24, align: 'left' },
  ]
  const rows = entries.map((entry, at) => [
    String(at + 1),
    severityText(entry, lang),
    entry.project,
    entry.where,
    excerptText(entry),
    problemText(entry, lang),
    cureText(entry, lang),
    citeText(entry),
  ])
  return tableOf(caption, columns, rows, { index, orientation: 'landscape' })
}

/**
 * A report as a document to be printed: overview, units, rules, then the findings of each unit in a table of their own, the
 * doubts of the reading, and what it was made with; a list of contents in front.
 * @example await writeDocument(reportLayout(report), 'docx')
 */
export const reportLayout = (report: Report): LayoutDocument => {
  const { lang, units, entries, doubts } = report
  const w = (key: keyof typeof reportWords) => reportWords[key][lang]
  const parts: LayoutPart[] = []
  const outline: { readonly text: string; readonly level: 1 | 2; readonly anchor: string }[] = []
  let tables = 0
  let chapters = 0
  const body = (text: string): LayoutParagraph => ({ kind: 'paragraph', style: 'body', text })
  // On the paper of the next table: alone on a page of the other kind the lines above it would be lost.
  const above = (text: string): LayoutParagraph => ({ ...body(text), form: besideTable(tables) })
  const heading = (text: string, level: 1 | 2): void => {
    const anchor = `report-${outline.length + 1}`
    outline.push({ text, level, anchor })
    parts.push({ kind: 'paragraph', style: 'heading', text, anchor, level })
  }
  const chapter = (key: keyof typeof reportWords): void => {
    heading(lang === 'zh-CN' ? counted(`{一}、${w(key)}`, chapters + 1) : `${chapters + 1}. ${w(key)}`, 1)
    chapters++
  }
  const table = (part: (index: number) => LayoutPart): void => {
    parts.push(part(tables++))
  }
  chapter('overview')
  parts.push(...overviewSentences(report).map(body))
  if (units.length > 0) {
    chapter('byUnit')
    table((index) => unitTable(report, { index, orientation: 'portrait' }))
  }
  if (report.rules.length > 0) {
    chapter('byRule')
    table((index) => ruleTable(report, { index, orientation: 'portrait' }))
  }
  chapter('findings')
  if (entries.length === 0) parts.push(body(w('nothing')))
  const ofUnit = [...Map.groupBy(entries, ({ unit }) => unit)]
  for (const [at, [unit, own]] of ofUnit.entries()) {
    // Every unit's pages can be handed to it.
    if (at > 0) parts.push({ kind: 'page-break' })
    const name = unitName(report, unit)
    const sums = countsSentence(units[unit]?.counts ?? report.counts, lang)
    heading(lang === 'zh-CN' ? counted('（{一}）', at + 1) + name : `${at + 1}) ${name}`, 2)
    parts.push(above(lang === 'zh-CN' ? `${sums}。` : `${sums}.`))
    table((index) => entryTable(report, own, `${name} ${w('findings')}`, index))
  }
  if (doubts.length > 0) {
    chapter('doubts')
    parts.push(above(w('doubtsNote')))
    table((index) => entryTable(report, doubts, w('doubts'), index))
  }
  chapter('versions')
  parts.push(...versionSentences(report).map(body))
  const bases = allBases([...entries, ...doubts])
  if (bases.length > 0) {
    chapter('bases')
    parts.push(...bases.map((basis, at) => body(`${at + 1}. ${basis}`)))
  }
  const title: LayoutParagraph = { kind: 'paragraph', style: 'title', text: w('title') }
  const contents: LayoutPart = { kind: 'contents', heading: w('contents'), entries: outline }
  const long = units.length > 3
  return {
    title: w('title'),
    lang: 'zh-CN',
    parts: long ? [title, contents, { kind: 'page-break' }, ...parts] : [title, ...parts],
  }
}
