import type { Disclosure, Finding } from '../../form/index.ts'
import { describePlace, type Lang, originWords, severityWords } from '../../messages/index.ts'
import type { Rule } from '../rule.ts'
import { rules as allRules } from '../rules/generated.ts'
import { describeBasis } from './describe-basis.ts'
import { excerpt } from './excerpt.ts'
import { presentFinding } from './present-finding.ts'

const words = {
  'zh-CN': {
    expected: '应为',
    found: '实为',
    basis: '依据',
    fix: '可直接改',
    suggestion: '建议',
    related: '另见',
    colon: '：',
  },
  en: {
    expected: 'expected',
    found: 'found',
    basis: 'basis',
    fix: 'fix',
    suggestion: 'suggestion',
    related: 'see also',
    colon: ': ',
  },
} as const

const inset = '  '

/**
 * What a finding says, a line each: the sentence; expected and found where the rule tells them apart; other places; basis;
 * cures.
 */
export const findingLines = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): readonly string[] => {
  const shown = presentFinding(finding, disclosure, lang, rules)
  const w = words[lang]
  const separator = lang === 'zh-CN' ? '；' : '; '
  const line = (label: string, text: string): string => `${label}${w.colon}${text}`
  const lines: string[] = [shown.message]
  if (finding.data.expected !== undefined)
    for (const key of ['expected', 'found'] as const)
      if (finding.data[key] !== undefined) lines.push(line(w[key], String(finding.data[key])))
  const own = describePlace(finding.place, finding.form, lang)
  const places = (shown.related ?? []).map((place) => describePlace(place, relatedForm(place.at), lang))
  const others = [...new Set(places)].filter((place) => place !== own)
  if (others.length > 0) lines.push(line(w.related, others.join(separator)))
  if (shown.basis.length > 0)
    lines.push(line(w.basis, shown.basis.map((basis) => describeBasis(basis, lang)).join(separator)))
  if (shown.fix) lines.push(line(w.fix, shown.fix.title))
  for (const suggestion of shown.suggestions ?? []) lines.push(line(w.suggestion, suggestion.title))
  return lines
}

/**
 * A finding as a few lines of text: place, severity and rule; the source cell with a marker under the fault; and what it
 * says.
 * @example findingText(finding, disclosure, 'zh-CN')
 */
export const findingText = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): string => {
  const file = disclosure.source.name
  const where = [file, describePlace(finding.place, finding.form, lang)].filter((part) => part !== '').join(' ')
  const origin = finding.origin === 'reading' ? ` (${originWords.reading[lang]})` : ''
  const source = excerpt(finding, disclosure)
  const lines: string[] = [`${where}  ${severityWords[finding.severity][lang]}${origin}  ${finding.rule}`]
  if (source) lines.push(inset + source.line, inset + source.marker)
  lines.push(...findingLines(finding, disclosure, lang, rules).map((text) => inset + text))
  return lines.join('\n')
}

const relatedForm = (at: string | undefined): number | null => {
  const form = /^\/forms\/(\d+)/.exec(at ?? '')?.[1]
  return form === undefined ? null : Number(form)
}
