import { fillSentence } from '../messages/fill-sentence.ts'
import type { Lang } from '../messages/lang.ts'
import { profileScope } from './explain-profile.ts'
import type { Profile } from './profile.ts'
import { type ProfileParagraph, profileParagraphs } from './profile-parts.ts'
import { national, profiles } from './profiles.ts'
import { explainWords } from './words/profile-words.ts'
import { textWords } from './words/text-words.ts'

const intro: Readonly<Record<Lang, readonly string[]>> = {
  'zh-CN': [
    '# 计分方案',
    '',
    '本页由 `npm run generate` 根据 `packages/core/src/score/profiles` 写成，请勿手改。',
    '自己的方案写成 JSON 文件，用 `--profile 文件.json` 或 `--profiles 文件夹` 使用：可以只写与某个方案不同的部分（`"extends": "national"`），',
    '本地区的文件写在 `regulations` 里；有误的地方按行指出。`jiheng profiles national --format json` 给出完整的例子，',
    '`jiheng profiles A B` 逐项比较两个方案。没有核实的内容见[未核实的说法](unverified.zh-CN.md)。',
    '用 `jiheng score --profile ID` 选方案；不写时按表的地区和年度选，没有地区方案的用该年度的全国方案。',
  ],
  en: [
    '# Scoring profiles',
    '',
    'Written by `npm run generate` from `packages/core/src/score/profiles`: do not edit.',
    'A profile of your own is a JSON file, used with `--profile FILE.json` or `--profiles FOLDER`: it may say only what differs from',
    'another (`"extends": "national"`), and describes the region’s own regulations in `regulations`; faults are told by line.',
    '`jiheng profiles national --format json` is a whole example, `jiheng profiles A B` compares two part by part. What nobody could',
    'verify is listed in [unverified.md](unverified.md).',
    '`jiheng score --profile ID` chooses one; without it the form’s region and year do, else that of the whole country in that year.',
  ],
}

/** A table cell holds no bars and no line breaks. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The parts of a profile; of all but the first only those that differ from it. */
const partsToShow = (profile: Profile, lang: Lang): readonly ProfileParagraph[] => {
  const parts = profileParagraphs(profile, lang)
  if (profile === national) return parts
  const known = profileParagraphs(national, lang)
  const same = (part: ProfileParagraph) =>
    known.some((other) => other.text === part.text && other.sources.join() === part.sources.join())
  return parts.filter((part) => !same(part))
}

/** The page of all profiles (docs/scoring.md), as Markdown. */
export function scoringPage(lang: Lang): string {
  const heads = lang === 'zh-CN' ? ['项目', '规则', explainWords.sources[lang]] : ['Part', 'Rule', 'Basis']
  const chapters = profiles.flatMap((profile) => [
    '',
    `## \`${profile.id}\` ${profile.name[lang]}`,
    '',
    `${profileScope(profile, lang)}${lang === 'zh-CN' ? '。' : '.'}`,
    ...(profile.verified ? [] : ['', `**${textWords.unverified[lang]}**`]),
    '',
    `| ${heads.join(' | ')} |`,
    '| --- | --- | --- |',
    ...partsToShow(profile, lang).map(
      (part) => `| ${[part.title, part.text, part.sources.join('<br>')].map(cell).join(' | ')} |`,
    ),
    ...(profile === national ? [] : ['', fillSentence(explainWords.rest[lang], { id: national.id }, { lang })]),
  ])
  return `${[...intro[lang], ...chapters].join('\n')}\n`
}
