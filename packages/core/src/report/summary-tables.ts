import type { LayoutTable } from '../layout/index.ts'
import { countTexts, severityText } from './entry-texts.ts'
import type { Report } from './report.ts'
import { countLabel, reportWords } from './report-words.ts'
import { type ReportColumn, tableOf } from './table-of.ts'

type Options = Parameters<typeof tableOf>[3]

const words = (lang: Report['lang']) => (key: keyof typeof reportWords) => reportWords[key][lang]

const countColumns = (lang: Report['lang']): readonly ReportColumn[] =>
  (['error', 'warning', 'hint', 'doubt'] as const).map((key) => ({
    label: countLabel(key, lang),
    width: key === 'doubt' ? 13 : 10,
    align: 'center',
    counts: true,
  }))

/** What a unit is called in a report. */
export const unitName = ({ units, lang }: Report, unit: number): string => units[unit]?.name || reportWords.noUnit[lang]

/** Units, worst first, with their sums. */
export const unitTable = (report: Report, options: Options): LayoutTable => {
  const { lang, units, counts, documents, forms } = report
  const w = words(lang)
  const columns: readonly ReportColumn[] = [
    { label: w('no'), width: 7, align: 'center', counts: true },
    { label: w('unit'), width: 34, align: 'left', heads: true },
    { label: w('documents'), width: 10, align: 'center', counts: true },
    { label: w('forms'), width: 11, align: 'center', counts: true },
    ...countColumns(lang),
  ]
  const rows = units.map((unit, index) => [
    String(index + 1),
    unitName(report, index),
    String(unit.documents.length),
    String(unit.forms),
    ...countTexts(unit.counts),
  ])
  const total = ['', w('total'), String(documents.length), String(forms), ...countTexts(counts)]
  // A sum among rows that are sorted and filtered would be one of them.
  return tableOf(w('byUnit'), columns, options.filter ? rows : [...rows, total], options)
}

/** Rules, the gravest first; a list to be filtered has their ids and bases in full. */
export const ruleTable = ({ lang, rules }: Report, options: Options): LayoutTable => {
  const { filter } = options
  const w = words(lang)
  const columns: readonly ReportColumn[] = [
    { label: w('no'), width: 7, align: 'center', counts: true },
    { label: w('rule'), width: 28, align: 'left', heads: true },
    ...(filter ? ([{ label: w('code'), width: 26, align: 'left' }] as const) : []),
    { label: w('severity'), width: 9, align: 'center' },
    { label: w('count'), width: 11, align: 'center', counts: true },
    { label: w('units'), width: 11, align: 'center', counts: true },
    { label: w('basis'), width: 44, align: 'left' },
  ]
  const rows = rules.map((rule, index) => [
    String(index + 1),
    rule.title,
    ...(filter ? [rule.rule] : []),
    severityText(rule, lang),
    String(rule.count),
    String(rule.units),
    (filter ? rule.basis : rule.cites).join('\n'),
  ])
  return tableOf(w('byRule'), columns, rows, options)
}
