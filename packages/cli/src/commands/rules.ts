import { describeBasis, type Rule, resolveBasis, rules, severityOf } from '@jiheng/core/check'
import { severityWords, type Words } from '@jiheng/core/messages'
import { docsOf, docsWords } from '@jiheng/core/rule-pages'
import type { Call } from '../call.ts'
import { listing } from './catalogue.ts'

const parts = ['what', 'why', 'example', 'instead', 'fixSafety', 'cannotSee'] as const

const words = {
  says: { 'zh-CN': '提示语', en: 'Says' },
  years: { 'zh-CN': '适用年度', en: 'Years' },
  colon: { 'zh-CN': '：', en: ': ' },
} as const satisfies Record<string, Words>

const width = Math.max(...rules.map(({ id }) => id.length))

const line = (rule: Rule, { lang }: Call): string =>
  `${rule.id.padEnd(width)}  ${severityWords[severityOf(rule)][lang]}  ${docsOf(rule, lang).title}`

const years = ({ validFrom, validTo }: Rule): string | undefined =>
  validFrom === undefined && validTo === undefined ? undefined : `${validFrom ?? ''}–${validTo ?? ''}`

const page = (rule: Rule, { lang }: Call): string => {
  const labelled = (label: Words, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`${label[lang]}${words.colon[lang]}${text}`]
  const docs = docsOf(rule, lang)
  const sentences = Object.values(rule.messages[lang].sentences)
  return [
    `${rule.id}  ${severityWords[severityOf(rule)][lang]}  ${docsOf(rule, lang).title}`,
    '',
    ...parts.flatMap((part) => labelled(docsWords[part], docs[part])),
    ...labelled(words.years, years(rule)),
    ...rule.basis.flatMap((basis) => labelled(docsWords.basis, describeBasis(resolveBasis(basis, undefined), lang))),
    ...sentences.flatMap((sentence) => labelled(words.says, sentence)),
  ].join('\n')
}

const data = (rule: Rule) => ({
  id: rule.id,
  family: rule.family,
  severity: severityOf(rule),
  basis: rule.basis.map((basis) => resolveBasis(basis, undefined)),
  since: rule.since,
  ...(rule.validFrom === undefined ? {} : { validFrom: rule.validFrom }),
  ...(rule.validTo === undefined ? {} : { validTo: rule.validTo }),
  docs: rule.docs,
  docsEn: docsOf(rule, 'en'),
  messages: rule.messages,
})

/** jiheng rules: what is checked, and on what basis. */
export const listRules = listing<Rule>({
  kind: 'rule',
  items: rules,
  find: (id) => rules.find((rule) => rule.id === id),
  idOf: ({ id }) => id,
  line,
  page,
  data,
})
