import { overviewSentences, type Report, type ReportEntry, reportWords, versionSentences } from '@jiheng/core/report'
import { escapeHtml } from '../html/escape-html.ts'
import { findingHtml, severityHtml } from './html-finding.ts'
import { ruleTableHtml, unitNameOf, unitTableHtml } from './html-tables.ts'
import { reportStyle } from './report-style.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
const severities = ['error', 'warning', 'hint'] as const

/** Boxes that take a severity out of the page by style alone. */
const filterHtml = ({ lang, counts }: Report): string => {
  const of = { error: counts.errors, warning: counts.warnings, hint: counts.hints }
  const boxes = severities.map(
    (severity) =>
      `<label><input type="checkbox" id="show-${severity}" checked> ${severityHtml(severity, lang)} ${of[severity]}</label>`,
  )
  const legend = lang === 'zh-CN' ? '只看' : 'Show'
  return `<fieldset class="filter"><legend>${legend}</legend>${boxes.join('')}<a class="to-top" href="#contents">${reportWords.contents[lang]}</a></fieldset>`
}

/** Findings that stand beside each other in the list and belong to one form, or to one document outside its forms. */
const runsOf = (entries: readonly ReportEntry[]): readonly (readonly ReportEntry[])[] => {
  const runs: ReportEntry[][] = []
  for (const entry of entries) {
    const last = runs.at(-1)
    if (last?.[0]?.document === entry.document && last[0].form === entry.form) last.push(entry)
    else runs.push([entry])
  }
  return runs
}

/** What the findings of a run stand in: the form, and the document where the unit has several. */
const runHeading = ({ documents, lang }: Report, [first]: readonly ReportEntry[], several: boolean): string => {
  if (first === undefined) return ''
  const { form, project, document } = first
  const number = form === null ? '' : `${lang === 'zh-CN' ? `表${form + 1}` : `Form ${form + 1}`} `
  const words = [...(several || form === null ? [documents[document]?.name ?? ''] : []), `${number}${project}`.trim()]
  return `<h5>${escapeHtml(words.filter((word) => word !== '').join(' · '))}</h5>`
}

/** The findings of a unit, the gravest first, each under its form; what was set aside last. */
const unitHtml = (report: Report, unit: number, entries: readonly ReportEntry[]): string => {
  const { lang } = report
  const several = new Set(entries.map(({ document }) => document)).size > 1
  const groups = Map.groupBy(entries, (entry) => (entry.setAside === undefined ? entry.severity : 'aside'))
  const blocks = [...groups].map(([kind, own]) => {
    const aside = kind === 'aside'
    const heading = aside ? reportWords.setAside[lang] : `${severityHtml(kind, lang)} ${own.length}`
    const runs = runsOf(own).map(
      (run) => runHeading(report, run, several) + run.map((entry) => findingHtml(entry, lang)).join('\n'),
    )
    return `<section class="grade${aside ? '' : ` ${kind}`}"><h4>${heading}</h4>${runs.join('\n')}</section>`
  })
  const documents = (report.units[unit]?.documents ?? []).map((index) => report.documents[index]?.name ?? '')
  const named = `<p class="muted">${escapeHtml(documents.join(lang === 'zh-CN' ? '、' : ', '))}</p>`
  return `<section class="unit" aria-labelledby="u${unit + 1}"><h3 id="u${unit + 1}">${escapeHtml(unitNameOf(report, unit))}</h3>${named}${blocks.join('\n')}</section>`
}

const contentsHtml = (report: Report): string => {
  const { lang, entries, doubts } = report
  const item = (id: string, key: keyof typeof reportWords, inner = ''): string =>
    `<li><a href="#${id}">${reportWords[key][lang]}</a>${inner}</li>`
  const units = [...new Set(entries.map(({ unit }) => unit))]
  const inner =
    units.length > 1
      ? `<ol>${units.map((unit) => `<li><a href="#u${unit + 1}">${escapeHtml(unitNameOf(report, unit))}</a></li>`).join('')}</ol>`
      : ''
  const items = [
    item('by-unit', 'byUnit'),
    item('by-rule', 'byRule'),
    item('findings', 'findings', inner),
    ...(doubts.length > 0 ? [item('doubts', 'doubts')] : []),
    item('versions', 'versions'),
  ]
  return `<nav class="contents" id="contents" aria-labelledby="contents-title"><h2 id="contents-title">${reportWords.contents[lang]}</h2><ol>${items.join('')}</ol></nav>`
}

/**
 * A report as one self-contained page: contents, units, rules, every finding with its source row, article and cure; printed on
 * A4. No script and no request to any host: severities are filtered by style. The same report gives the same page.
 *
 * @example
 * await writeFile('审核情况.html', reportHtml(makeReport(inputs, { lang: 'zh-CN' })))
 */
export const reportHtml = (report: Report): string => {
  const { lang, entries, doubts } = report
  const title = reportWords.title[lang]
  const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')
  const chapter = (id: string, key: keyof typeof reportWords, content: string): string =>
    `<section aria-labelledby="${id}"><h2 id="${id}">${reportWords[key][lang]}</h2>\n${content}\n</section>`
  const units = [...Map.groupBy(entries, ({ unit }) => unit)].map(([unit, own]) => unitHtml(report, unit, own))
  const nothing = `<p>${reportWords.nothing[lang]}</p>`
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<a class="skip" href="#findings">${lang === 'zh-CN' ? '跳到问题清单' : 'Skip to the findings'}</a>
<header class="report">
<h1>${title}</h1>
${paragraphs(overviewSentences(report))}
</header>
<main>
${contentsHtml(report)}
${filterHtml(report)}
${chapter('by-unit', 'byUnit', unitTableHtml(report))}
${chapter('by-rule', 'byRule', report.rules.length > 0 ? ruleTableHtml(report) : nothing)}
${chapter('findings', 'findings', units.length > 0 ? units.join('\n') : nothing)}
${
  doubts.length > 0
    ? chapter(
        'doubts',
        'doubts',
        `<p>${reportWords.doubtsNote[lang]}</p>\n${doubts.map((entry) => findingHtml(entry, lang, `${report.documents[entry.document]?.name ?? ''} `)).join('\n')}`,
      )
    : ''
}
${chapter('versions', 'versions', paragraphs(versionSentences(report)))}
</main>
</body>
</html>
`
}
