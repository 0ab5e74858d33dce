import { severityWords } from '@jiheng/core/messages'
import { type Report, type ReportEntry, reportWords } from '@jiheng/core/report'
import { escapeHtml } from '../html/escape-html.ts'

const shapes = { error: '■', warning: '▲', hint: '●' } as const

/** A severity as shape and word: colour is never alone. */
export const severityHtml = (severity: ReportEntry['severity'], lang: Report['lang']): string =>
  `<span class="sev ${severity}"><span aria-hidden="true">${shapes[severity]}</span> ${severityWords[severity][lang]}</span>`

const excerptHtml = ({ excerpt }: ReportEntry): string =>
  excerpt.length === 0
    ? ''
    : `<p class="excerpt">${excerpt
        .map(({ text, mark }) => {
          if (mark === undefined) return escapeHtml(text)
          const [before, own, after] = [
            text.slice(0, mark.start),
            text.slice(mark.start, mark.end),
            text.slice(mark.end),
          ]
          const marked = own === '' ? '<mark class="blank">&nbsp;</mark>' : `<mark>${escapeHtml(own)}</mark>`
          return `${escapeHtml(before)}${marked}${escapeHtml(after)}`
        })
        .join('<span class="bar" aria-hidden="true">│</span>')}</p>`

const factsHtml = ({ says }: ReportEntry, lang: Report['lang']): string => {
  const facts = [
    ['expected', says.expected],
    ['found', says.found],
    ['fix', says.fix],
    ...says.suggestions.map((text) => ['suggestion', text] as const),
    ['basis', says.basis.join(lang === 'zh-CN' ? '；' : '; ') || undefined],
    ['related', says.related.join(lang === 'zh-CN' ? '；' : '; ') || undefined],
  ] as const
  const rows = facts.flatMap(([key, text]) =>
    text === undefined ? [] : [`<dt>${reportWords[key][lang]}</dt><dd>${escapeHtml(text)}</dd>`],
  )
  return rows.length === 0 ? '' : `<dl>${rows.join('')}</dl>`
}

/** A finding: severity and rule, place, the source row with its characters marked, what is wrong, cures and articles. `document` stands before the place. */
export const findingHtml = (entry: ReportEntry, lang: Report['lang'], document = ''): string =>
  [
    `<article class="${entry.severity}" id="f${entry.id}" data-rule="${escapeHtml(entry.rule)}">`,
    `<div class="head">${severityHtml(entry.severity, lang)}<strong>${escapeHtml(entry.title)}</strong>`,
    `<span class="muted">${escapeHtml(document + entry.where)}</span></div>`,
    excerptHtml(entry),
    `<p>${escapeHtml(entry.says.message)}</p>`,
    factsHtml(entry, lang),
    '</article>',
  ].join('')
