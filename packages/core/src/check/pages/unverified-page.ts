import type { Lang, Words } from '../../messages/index.ts'
import { type Unverified, unverified } from './unverified.ts'

const intro: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': [
    '# 未核实的说法',
    '',
    '本页由 `npm run generate` 根据法规、评分规则、检查规则和表样写成，请勿手改。下面各条都在使用，但没有找到可以核对的原文：',
    '凡用到的地方都标有“未核实”。找到原文的，请改 `verified` 并写明出处。',
  ],
  en: [
    '# What nobody could verify',
    '',
    'Written by `npm run generate` from regulations, profiles, rules and templates: do not edit. All of this is in use, and no text',
    'was found to hold it against: wherever it is used, it is marked as unverified. Who finds the text sets `verified` and names it.',
  ],
}

const titles: Readonly<Record<keyof ReturnType<typeof unverified>, Words>> = {
  laws: { 'zh-CN': '法规条文', en: 'Regulations' },
  profiles: { 'zh-CN': '评分规则', en: 'Profiles' },
  rules: { 'zh-CN': '检查规则', en: 'Rules' },
  templates: { 'zh-CN': '表样', en: 'Templates' },
}

const heads: Readonly<Record<Lang, string>> = {
  'zh-CN': '| 说法 | 用在 | 核实需要 |',
  en: '| what | used in | verified by |',
}
const nowhere: Words = { 'zh-CN': '（暂未使用）', en: '(nowhere yet)' }

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

const row = ({ what, usedIn, needs }: Unverified, lang: Lang): string => {
  const used = usedIn.length === 0 ? nowhere[lang] : usedIn.join(lang === 'zh-CN' ? '、' : ', ')
  return `| ${[what, used, needs].map(cell).join(' | ')} |`
}

/** The page of all that nobody could verify (docs/unverified.md), as Markdown. */
export const unverifiedPage = (lang: Lang): string => {
  const all = unverified(lang)
  const chapter = (name: keyof typeof all): readonly string[] =>
    all[name].length === 0
      ? []
      : [
          '',
          `## ${titles[name][lang]}`,
          '',
          heads[lang],
          '| --- | --- | --- |',
          ...all[name].map((one) => row(one, lang)),
        ]
  const chapters = (['laws', 'profiles', 'rules', 'templates'] as const).flatMap(chapter)
  return `${[...intro[lang], ...chapters].join('\n')}\n`
}
