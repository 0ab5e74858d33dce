import { buildDisclosure } from '../../form/build.ts'
import { findArticle, findLaw } from '../../law/index.ts'
import { type Lang, severityWords } from '../../messages/index.ts'
import { docsOf } from '../../rule-pages/docs-of.ts'
import { docsWords } from '../../rule-pages/docs-words.ts'
import { resolveBasis } from '../basis.ts'
import { citeBasis } from '../present/describe-basis.ts'
import { severityOf } from '../resolve-report.ts'
import type { Rule, RuleBasis, RuleCases } from '../rule.ts'
import { caseText } from './case-text.ts'
import { messagesOf } from './messages-page.ts'
import { familyWords, inline } from './page-words.ts'

const words = {
  'zh-CN': {
    generated: '本页由 `npm run generate` 写成，请勿手改。',
    all: '全部规则',
    other: 'English',
    severity: '最高程度',
    family: '类别',
    since: '自版本',
    years: '适用年度',
    unverified: '条文未核实',
    gallery: '实例',
    input: '下面是一份虚构的文件（一行一排单元格），规则对它这样说：',
    says: '这条规则的说法（花括号里的内容报告时填入）：',
    untranslated: '',
  },
  en: {
    generated: 'Written by `npm run generate`: do not edit.',
    all: 'All rules',
    other: '中文',
    severity: 'Highest severity',
    family: 'Family',
    since: 'Since',
    years: 'Years',
    unverified: 'wording not verified',
    gallery: 'Example, run as a test',
    input: 'A fictional document, a row of cells a line, and what the rule says to it:',
    says: 'What the rule says, with what a report fills in in braces:',
    untranslated: 'This page is not translated yet.',
  },
} as const

/** Name of a rule's page in docs/rules. */
export const rulePageName = (id: string, lang: Lang): string => (lang === 'en' ? `${id}.md` : `${id}.zh-CN.md`)

const basisLine = (basis: RuleBasis, lang: Lang): string => {
  const law = basis.law === undefined ? undefined : findLaw(basis.law)
  const article = law && basis.article !== undefined ? findArticle(law, basis.article) : undefined
  const resolved = resolveBasis(basis, undefined)
  const title = law === undefined ? '' : `《${law.title}》`
  const parts = [`${citeBasis(resolved, lang)}${lang === 'en' && title !== '' ? ' ' : ''}${title}`]
  if (article !== undefined) parts.push(article.summary[lang].replace(/[。.]$/, ''))
  if (!resolved.verified) parts.push(words[lang].unverified)
  return `- ${inline(parts.join(lang === 'en' ? '; ' : '；'))}`
}

const fenced = (text: string): readonly string[] => ['```text', text, '```', '']

/** The first case that sets the rule off, as its source prints it, and the exact message in this language. */
const gallery = (rule: Rule, cases: RuleCases | undefined, lang: Lang): readonly string[] => {
  const w = words[lang]
  const [first] = cases?.fires ?? []
  if (cases === undefined || first === undefined)
    return [w.says, '', ...Object.values(rule.messages[lang].sentences).map((sentence) => `- ${inline(sentence)}`), '']
  const inputs = first.documents.map((spec) => caseText(buildDisclosure(spec)))
  const said = messagesOf(rule, { fires: [first], silent: [] }, lang).map(({ text }) => text)
  return [w.input, '', ...fenced(inputs.join('\n\n')), ...fenced(said.join('\n\n'))]
}

/**
 * The page of one rule (docs/rules/<id>.md, <id>.zh-CN.md), as Markdown: what it flags, why, how to mend it, what it cannot see,
 * what it rests on, and a case that sets it off with the exact message.
 */
export const rulePage = (rule: Rule, cases: RuleCases | undefined, lang: Lang): string => {
  const w = words[lang]
  const docs = docsOf(rule, lang)
  const parts = ['what', 'why', 'example', 'instead', 'fixSafety', 'cannotSee'] as const
  const years = [rule.validFrom, rule.validTo]
  const facts = [
    `\`${rule.id}\``,
    `${w.severity}${lang === 'en' ? ': ' : '：'}${severityWords[severityOf(rule)][lang]}`,
    `${w.family}${lang === 'en' ? ': ' : '：'}${familyWords[rule.family][lang]}`,
    `${w.since} ${rule.since}`,
    ...(years.every((year) => year === undefined) ? [] : [`${w.years} ${years.map((year) => year ?? '').join('–')}`]),
  ]
  const lines = [
    `# ${inline(docs.title)}`,
    '',
    `${w.generated} [${w.all}](../${lang === 'en' ? 'rules.md' : 'rules.zh-CN.md'}) · [${w.other}](${rulePageName(rule.id, lang === 'en' ? 'zh-CN' : 'en')})`,
    '',
    facts.join(' · '),
    '',
    ...(lang === 'en' && docs === rule.docs ? [w.untranslated, ''] : []),
    ...parts.flatMap((part) => {
      const text = docs[part]
      return text === undefined ? [] : [`## ${docsWords[part][lang]}`, '', inline(text), '']
    }),
    ...(rule.basis.length > 0
      ? [`## ${docsWords.basis[lang]}`, '', ...rule.basis.map((basis) => basisLine(basis, lang)), '']
      : []),
    `## ${w.gallery}`,
    '',
    ...gallery(rule, cases, lang),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}
