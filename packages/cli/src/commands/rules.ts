import { describeBasis, type Rule, resolveBasis, rules, severityOf } from '@jiheng/core/check'
import { severityWords, type Words } from '@jiheng/core/messages'
import type { Call } from '../call.ts'
import { listing } from './catalogue.ts'

/** The parts of a rule's page, in the order in which they are read. */
const parts = {
  what: { 'zh-CN': '查什么', en: 'Checks' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  example: { 'zh-CN': '例如', en: 'Example' },
  instead: { 'zh-CN': '应写作', en: 'Write instead' },
  fixSafety: { 'zh-CN': '改正', en: 'Cure' },
  cannotSee: { 'zh-CN': '看不到', en: 'Cannot see' },
} as const satisfies Partial<Record<keyof Rule['docs'], Words>>

const words = {
  basis: { 'zh-CN': '依据', en: 'Basis' },
  says: { 'zh-CN': '提示语', en: 'Says' },
  years: { 'zh-CN': '适用年度', en: 'Years' },
  colon: { 'zh-CN': '：', en: ': ' },
} as const satisfies Record<string, Words>

/** The rules' pages are written in Chinese, like the documents that they quote. */
const inChinese: Words = {
  'zh-CN': '',
  en: 'The page of a rule is in Chinese; what it says to a document follows --lang.',
}

const width = Math.max(...rules.map(({ id }) => id.length))

const line = (rule: Rule, { lang }: Call): string =>
  `${rule.id.padEnd(width)}  ${severityWords[severityOf(rule)][lang]}  ${rule.docs.title}`

const years = ({ validFrom, validTo }: Rule): string | undefined =>
  validFrom === undefined && validTo === undefined ? undefined : `${validFrom ?? ''}–${validTo ?? ''}`

const page = (rule: Rule, { lang }: Call): string => {
  const labelled = (label: Words, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`${label[lang]}${words.colon[lang]}${text}`]
  const sentences = Object.values(rule.messages[lang].sentences)
  return [
    `${rule.id}  ${severityWords[severityOf(rule)][lang]}  ${rule.docs.title}`,
    ...(inChinese[lang] === '' ? [] : [inChinese[lang]]),
    '',
    ...(Object.keys(parts) as (keyof typeof parts)[]).flatMap((part) => labelled(parts[part], rule.docs[part])),
    ...labelled(words.years, years(rule)),
    ...rule.basis.flatMap((basis) => labelled(words.basis, describeBasis(resolveBasis(basis, undefined), lang))),
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
