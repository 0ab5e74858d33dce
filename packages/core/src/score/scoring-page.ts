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
    '用 `jiheng score --profile ID` 选方案；不写时按表的地区和年度选，没有地区方案的用该年度的全国方案。',
  ],
  en: [
    '# Scoring profiles',
    '',
    'Written by `npm run generate` from `packages/core/src/score/profiles`: do not edit.',
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
