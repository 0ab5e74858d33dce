import { describeBasis, type Rule, type RuleDocs, resolveBasis, severityOf } from '../check/index.ts'
import type { Severity } from '../form/index.ts'
import type { Lang } from '../messages/index.ts'
import { docsOf } from '../rule-pages/docs-of.ts'
import { docsWords } from '../rule-pages/docs-words.ts'
import type { SarifLevel, SarifRule } from './sarif-types.ts'

const levels: Readonly<Record<Severity, SarifLevel>> = { error: 'error', warning: 'warning', hint: 'note' }
export const levelOf = (severity: Severity): SarifLevel => levels[severity]

const parts = ['what', 'why', 'example', 'instead', 'fixSafety', 'cannotSee'] as const

const helpIn = (rule: Rule, docs: RuleDocs, lang: Lang): readonly (readonly [heading: string, text: string])[] => [
  ...parts.flatMap((part) => {
    const text = docs[part]
    return text === undefined ? [] : [[docsWords[part][lang], text] as const]
  }),
  ...(rule.basis.length === 0
    ? []
    : [
        [
          docsWords.basis[lang],
          rule.basis
            .map((basis) => describeBasis(resolveBasis(basis, undefined), lang))
            .join(lang === 'en' ? '; ' : '；'),
        ] as const,
      ]),
]

const plain = (rule: Rule, lang: Lang): string =>
  helpIn(rule, docsOf(rule, lang), lang)
    .map(([heading, text]) => `${heading}${lang === 'en' ? ': ' : '：'}${text}`)
    .join('\n')

const markdown = (rule: Rule, lang: Lang): string => {
  const docs = docsOf(rule, lang)
  const lines = helpIn(rule, docs, lang).map(([heading, text]) => `- **${heading}** ${text}`)
  return [`## ${docs.title}`, '', ...lines].join('\n')
}

/**
 * A rule as SARIF describes it: its page in the language of the log, then in the other.
 * @param helpBase Address under which the rules' pages stand, with its last slash.
 */
export const sarifRule = (rule: Rule, lang: Lang, helpBase: string | undefined): SarifRule => {
  const docs = docsOf(rule, lang)
  const other = lang === 'en' ? 'zh-CN' : 'en'
  return {
    id: rule.id,
    shortDescription: { text: docs.title },
    fullDescription: { text: docs.what },
    help: {
      text: `${plain(rule, lang)}\n\n${plain(rule, other)}`,
      markdown: `${markdown(rule, lang)}\n\n${markdown(rule, other)}\n`,
    },
    ...(helpBase !== undefined && { helpUri: `${helpBase}${rule.id}${lang === 'zh-CN' ? '.zh-CN' : ''}.md` }),
    defaultConfiguration: { level: levelOf(severityOf(rule)) },
    properties: { tags: [rule.family], since: rule.since },
  }
}
