import { buildDisclosure } from '../../form/build.ts'
import type { Lang } from '../../messages/index.ts'
import { normsOf } from '../../norms/norms-of.ts'
import { findProfile, national } from '../../score/index.ts'
import { check } from '../check.ts'
import { findingText } from '../present/finding-text.ts'
import { families, type Rule, type RuleCase, type RuleCases } from '../rule.ts'
import { rules } from '../rules/generated.ts'
import { familyWords } from './page-words.ts'

const intro: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': [
    '# 提示语一览',
    '',
    '本页由 `npm run generate` 写成，请勿手改：每条规则的每一种说法，都由它自己的用例（`*.cases.ts`，内容均为虚构）触发，',
    '照 `jiheng check` 的样子原样印出。读取类规则没有用例，只列出句子，花括号里的内容报告时填入。',
  ],
  en: [
    '# Messages',
    '',
    'Written by `npm run generate`: do not edit. Every sentence of every rule, set off by a case of its own (`*.cases.ts`,',
    'fictional throughout) and printed as `jiheng check --lang en` prints it. Rules of reading have no cases: of them the',
    'sentences stand here, with what a report fills in in braces.',
  ],
}

/** A rule's sentence as a case sets it off. */
interface Shown {
  readonly sentence: string
  readonly text: string
}

const shownBy = (rule: Rule, { documents, profile, norms }: RuleCase, lang: Lang): readonly Shown[] => {
  const disclosures = documents.map(buildDisclosure)
  const found = check(disclosures, {
    profile: findProfile(profile ?? 'national') ?? national,
    rules: [rule],
    ...(norms && { norms: normsOf(norms.map(buildDisclosure)) }),
    onCrash: 'throw',
  })
  return disclosures.flatMap((disclosure, index) =>
    (found[index] ?? [])
      .filter((finding) => finding.rule === rule.id)
      .map((finding) => ({
        sentence: finding.sentence ?? 'default',
        text: findingText(finding, disclosure, lang),
      })),
  )
}

/**
 * What a rule says, once for each of its sentences, in the order of its cases.
 * @example messagesOf(rule, cases, 'zh-CN').map(({ sentence }) => sentence) // ['default', 'bare']
 */
export const messagesOf = (rule: Rule, cases: RuleCases, lang: Lang): readonly Shown[] => {
  const all = cases.fires.flatMap((each) => shownBy(rule, each, lang))
  return all.filter(({ sentence }, index) => all.findIndex((other) => other.sentence === sentence) === index)
}

const block = (texts: readonly string[]): readonly string[] => ['', '```text', texts.join('\n\n'), '```']

const sectionOf = (rule: Rule, cases: RuleCases | undefined, lang: Lang): readonly string[] => {
  const head = ['', `### \`${rule.id}\`${lang === 'zh-CN' ? ` ${rule.docs.title}` : ''}`]
  const texts = cases
    ? messagesOf(rule, cases, lang).map(({ text }) => text)
    : Object.values(rule.messages[lang].sentences)
  return [...head, ...block(texts)]
}

/** The gallery of messages (docs/messages.md, docs/messages.zh-CN.md), as Markdown; `cases` by rule id. */
export const messagesPage = (cases: ReadonlyMap<string, RuleCases>, lang: Lang): string => {
  const chapters = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family)
    const body = own.flatMap((rule) => sectionOf(rule, cases.get(rule.id), lang))
    return own.length === 0 ? [] : ['', `## ${familyWords[family][lang]}`, ...body]
  })
  return `${[...intro[lang], ...chapters].join('\n')}\n`
}
