import type { Disclosure, Finding } from '../../form/index.ts'
import { describePlace, type Lang, originWords, severityWords } from '../../messages/index.ts'
import type { Rule } from '../rule.ts'
import { rules as allRules } from '../rules/generated.ts'
import { excerpt } from './excerpt.ts'
import { findingParts } from './finding-parts.ts'

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
 * What a finding says, a line each: who set it aside and why, where somebody did; the sentence; expected and found where the rule tells them apart; other places; basis;
 * cures.
 */
export const findingLines = (
  finding: Finding,
  disclosure: Disclosure,
  lang: Lang,
  rules: readonly Rule[] = allRules,
): readonly string[] => {
  const parts = findingParts(finding, disclosure, lang, rules)
  const w = words[lang]
  const separator = lang === 'zh-CN' ? '；' : '; '
  const line = (label: string, text: string): string => `${label}${w.colon}${text}`
  const lines: string[] = [...(parts.setAside === undefined ? [] : [parts.setAside]), parts.message]
  for (const key of ['expected', 'found'] as const) {
    const text = parts[key]
    if (text !== undefined) lines.push(line(w[key], text))
  }
  if (parts.related.length > 0) lines.push(line(w.related, parts.related.join(separator)))
  if (parts.basis.length > 0) lines.push(line(w.basis, parts.basis.join(separator)))
  if (parts.fix !== undefined) lines.push(line(w.fix, parts.fix))
  for (const suggestion of parts.suggestions) lines.push(line(w.suggestion, suggestion))
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
