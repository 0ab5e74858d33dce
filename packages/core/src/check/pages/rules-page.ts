import { type Lang, severityWords } from '../../messages/index.ts'
import { resolveBasis } from '../basis.ts'
import { describeBasis } from '../present/describe-basis.ts'
import { severityOf } from '../resolve-report.ts'
import { families, type Rule } from '../rule.ts'
import { rules } from '../rules/generated.ts'
import { docsWords, familyWords, inline } from './page-words.ts'

const intro: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': [
    '# 检查规则',
    '',
    '本页由 `npm run generate` 根据 `packages/core/src/check/rules` 写成，请勿手改。`jiheng rules ID` 显示同样的内容；',
    '各规则实际说的话见[提示语一览](messages.zh-CN.md)，样本上的发现见[判定表](findings-on-the-samples.zh-CN.md)。',
    '',
    '严重程度是一条规则最高可报的程度。依据前有“参照”的，对地方单位没有约束力；“条文未核实”指原文没有找到，只按通行理解。',
    '“读取”一类由读取程序报告，说的是文件转成文字时的损坏，不算单位的错误。',
  ],
  en: [
    '# Rules',
    '',
    'Written by `npm run generate` from `packages/core/src/check/rules`: do not edit. A rule’s own page is in Chinese, like the',
    'documents that it quotes: [rules.zh-CN.md](rules.zh-CN.md), or `jiheng rules ID`. What the rules say to a document is in',
    '[messages.md](messages.md), what they find on the samples in [findings-on-the-samples.md](findings-on-the-samples.md).',
    '',
    'The severity is the highest that a rule can report. “By reference” means that the text does not bind a local unit,',
    '“wording not verified” that it has not been located. The rules of the last chapter are reported while a file is read;',
    'they speak of damage, which is charged to nobody.',
  ],
}

const basisOf = (rule: Rule, lang: Lang): readonly string[] =>
  rule.basis.map((basis) => describeBasis(resolveBasis(basis, undefined), lang))

/** A rule's own page: every heading, as `jiheng rules ID` prints it. */
const chapter = (rule: Rule): readonly string[] => {
  const docs = Object.entries(docsWords) as readonly [keyof typeof docsWords, string][]
  const basis = basisOf(rule, 'zh-CN')
  return [
    '',
    `### \`${rule.id}\` ${inline(rule.docs.title)}`,
    '',
    `${severityWords[severityOf(rule)]['zh-CN']}${basis.length > 0 ? `。依据：${basis.map(inline).join('；')}` : ''}。`,
    '',
    ...docs.flatMap(([key, word]) => {
      const text = rule.docs[key]
      return text === undefined ? [] : [`- **${word}** ${inline(text)}`]
    }),
  ]
}

const englishTable = (own: readonly Rule[]): readonly string[] => [
  '',
  '| rule | severity | says | basis |',
  '| --- | --- | --- | --- |',
  ...own.map((rule) => {
    const { sentences } = rule.messages.en
    const says = sentences.default ?? Object.values(sentences)[0] ?? ''
    return `| \`${rule.id}\` | ${severityWords[severityOf(rule)].en} | ${inline(says)} | ${basisOf(rule, 'en').map(inline).join('<br>')} |`
  }),
]

/** The page of all rules (docs/rules.md, docs/rules.zh-CN.md), as Markdown. */
export const rulesPage = (lang: Lang): string => {
  const chapters = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family)
    const body = lang === 'zh-CN' ? own.flatMap(chapter) : englishTable(own)
    return own.length === 0 ? [] : ['', `## ${familyWords[family][lang]}`, ...body]
  })
  return `${[...intro[lang], ...chapters].join('\n')}\n`
}
