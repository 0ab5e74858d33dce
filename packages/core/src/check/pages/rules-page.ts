import { type Lang, severityWords } from '../../messages/index.ts'
import { docsOf } from '../../rule-pages/docs-of.ts'
import { resolveBasis } from '../basis.ts'
import { citeBasis } from '../present/describe-basis.ts'
import { severityOf } from '../resolve-report.ts'
import { families, type Rule } from '../rule.ts'
import { rules } from '../rules/generated.ts'
import { familyWords, inline } from './page-words.ts'
import { rulePageName } from './rule-page.ts'

const intro: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': [
    '# 检查规则',
    '',
    '本页和各规则自己的页面由 `npm run generate` 根据 `packages/core/src/check/rules` 写成，请勿手改。`jiheng rules ID` 显示一条；',
    '各规则实际说的话见[提示语一览](messages.zh-CN.md)，样本上的发现见[判定表](findings-on-the-samples.zh-CN.md)。',
    '',
    '程度是一条规则最高可报的程度。依据前有“参照”的，对地方单位没有约束力。',
    '“读取”一类由读取程序报告，说的是文件转成文字时的损坏，不算单位的错误。',
  ],
  en: [
    '# Rules',
    '',
    'Written by `npm run generate` from `packages/core/src/check/rules`, like the page of each rule: do not edit. `jiheng rules ID`',
    'prints one. What the rules say to a document is in [messages.md](messages.md), what they find on the samples in',
    '[findings-on-the-samples.md](findings-on-the-samples.md).',
    '',
    'The severity is the highest that a rule can report. “By reference” means that the text does not bind a local unit. The rules',
    'of the family “Reading” are reported while a file is read; they speak of damage, which is charged to nobody.',
  ],
}

const heads: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': ['规则', '程度', '查什么', '依据'],
  en: ['rule', 'severity', 'flags', 'basis'],
}

const row = (rule: Rule, lang: Lang): string => {
  const docs = docsOf(rule, lang)
  const cells = [
    `[${inline(docs.title)}](rules/${rulePageName(rule.id, lang)})<br>\`${rule.id}\``,
    severityWords[severityOf(rule)][lang],
    inline(docs.what),
    [...new Set(rule.basis.map((basis) => inline(citeBasis(resolveBasis(basis, undefined), lang))))].join('<br>'),
  ]
  return `| ${cells.join(' | ')} |`
}

/** The list of all rules (docs/rules.md, docs/rules.zh-CN.md), as Markdown; each leads to its own page. */
export const rulesPage = (lang: Lang): string => {
  const chapters = families.flatMap((family) => {
    const own = rules.filter((rule) => rule.family === family)
    if (own.length === 0) return []
    const head = heads[lang]
    return [
      '',
      `## ${familyWords[family][lang]}`,
      '',
      `| ${head.join(' | ')} |`,
      `|${head.map(() => ' --- |').join('')}`,
      ...own.map((rule) => row(rule, lang)),
    ]
  })
  return `${[...intro[lang], ...chapters].join('\n')}\n`
}
