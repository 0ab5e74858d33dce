import { type Counts, countLabel, type Report, type ReportRule, reportWords } from '@jiheng/core/report'
import { escapeHtml } from '../html/escape-html.ts'
import { severityHtml } from './html-finding.ts'

type Word = keyof typeof reportWords

/** What a unit is called. */
export const unitNameOf = ({ units, lang }: Report, unit: number): string =>
  units[unit]?.name || reportWords.noUnit[lang]

const headRow = (lang: Report['lang'], columns: readonly (readonly [key: Word, num: boolean])[]): string =>
  `<thead><tr>${columns
    .map(([key, num]) => {
      const counted = key === 'error' || key === 'warning' || key === 'hint' || key === 'doubt'
      return `<th scope="col"${num ? ' class="num"' : ''}>${counted ? countLabel(key, lang) : reportWords[key][lang]}</th>`
    })
    .join('')}</tr></thead>`
const numbers = (values: readonly number[]): string => values.map((value) => `<td class="num">${value}</td>`).join('')
const countsOf = ({ errors, warnings, hints, doubts }: Counts): readonly number[] => [errors, warnings, hints, doubts]
const countColumns = [
  ['error', true],
  ['warning', true],
  ['hint', true],
  ['doubt', true],
] as const

/** Units, worst first, each leading to its findings. */
export const unitTableHtml = (report: Report): string => {
  const { lang, units, counts, documents, forms } = report
  const rows = units.map((unit, index) => {
    const name = escapeHtml(unitNameOf(report, index))
    const any = report.entries.some((entry) => entry.unit === index)
    const shown = any ? `<a href="#u${index + 1}">${name}</a>` : name
    return `<tr><th scope="row">${shown}</th>${numbers([unit.documents.length, unit.forms, ...countsOf(unit.counts)])}</tr>`
  })
  const total = `<tfoot><tr><th scope="row">${reportWords.total[lang]}</th>${numbers([documents.length, forms, ...countsOf(counts)])}</tr></tfoot>`
  return `<div class="scroll" tabindex="0" role="region" aria-label="${reportWords.unit[lang]}"><table>${headRow(lang, [['unit', false], ['documents', true], ['forms', true], ...countColumns])}<tbody>${rows.join('')}</tbody>${total}</table></div>`
}

/** Where a rule spoke: links to its findings. */
const placesHtml = (report: Report, { rule }: ReportRule): string => {
  const own = report.entries.filter((entry) => entry.rule === rule)
  const items = own.map(
    (entry) => `<li><a href="#f${entry.id}">${escapeHtml(`${unitNameOf(report, entry.unit)} ${entry.where}`)}</a></li>`,
  )
  return `<ul class="places">${items.join('')}</ul>`
}

/** Rules, the gravest first, each with what it is about and where it spoke. */
export const ruleTableHtml = (report: Report): string => {
  const { lang, rules } = report
  const rows = rules.map((rule) => {
    const about = rule.docs
      ? `<p>${escapeHtml(rule.docs.what)}</p><p class="muted">${escapeHtml(rule.docs.why)}</p>`
      : ''
    const details = `<details><summary>${escapeHtml(rule.title)} <code class="muted">${escapeHtml(rule.rule)}</code></summary>${about}${placesHtml(report, rule)}</details>`
    const basis = rule.basis.map((one) => `<div>${escapeHtml(one)}</div>`).join('')
    return `<tr class="${rule.severity}"><td>${severityHtml(rule.severity, lang)}</td><th scope="row">${details}</th>${numbers([rule.count, rule.units])}<td>${basis}</td></tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${reportWords.rule[lang]}"><table>${headRow(lang, [
    ['severity', false],
    ['rule', false],
    ['count', true],
    ['units', true],
    ['basis', false],
  ])}<tbody>${rows.join('')}</tbody></table></div>`
}
