import { fillSentence } from '../messages/fill-sentence.ts'
import type { Lang } from '../messages/lang.ts'
import { profileScope } from './explain-profile.ts'
import type { Profile, ProfilePart } from './profile.ts'
import { type ProfileParagraph, profileParagraphs } from './profile-parts.ts'
import { explainWords } from './words/profile-words.ts'

/** What one profile says of a part; null where it says nothing of it. */
export type PartSaid = Pick<ProfileParagraph, 'text' | 'sources' | 'verified'> | null

/** One part of two profiles, side by side. */
export interface ProfileDifference {
  readonly part: ProfilePart
  readonly title: string
  readonly one: PartSaid
  readonly other: PartSaid
}

export interface ProfileComparison {
  /** Parts whose rule or basis differs. */
  readonly different: readonly ProfileDifference[]
  /** Titles of the parts that are alike. */
  readonly alike: readonly string[]
}

/**
 * Two profiles part by part: what each says where they differ, and which parts are alike.
 * @example compareProfiles(national, stepped, 'zh-CN').different.map(({ title }) => title)
 */
export function compareProfiles(one: Profile, other: Profile, lang: Lang): ProfileComparison {
  const [mine, theirs] = [one, other].map((profile) => profileParagraphs(profile, lang))
  const parts = [...new Map([...(mine ?? []), ...(theirs ?? [])].map(({ part, title }) => [part, title]))]
  const said = (list: readonly ProfileParagraph[] | undefined, part: ProfilePart): PartSaid =>
    list?.find((paragraph) => paragraph.part === part) ?? null
  const rows = parts.map(
    ([part, title]): ProfileDifference => ({
      part,
      title,
      one: said(mine, part),
      other: said(theirs, part),
    }),
  )
  const same = ({ one: a, other: b }: ProfileDifference) =>
    a?.text === b?.text && a?.sources.join() === b?.sources.join()
  return { different: rows.filter((row) => !same(row)), alike: rows.filter(same).map(({ title }) => title) }
}

/**
 * The comparison as text, for `profiles A B`: every part that differs, what each says, and on what it rests.
 * @example comparisonText(national, stepped, 'zh-CN')
 */
export function comparisonText(one: Profile, other: Profile, lang: Lang): string {
  const { different, alike } = compareProfiles(one, other, lang)
  const zh = lang === 'zh-CN'
  const colon = zh ? '：' : ': '
  const line = (profile: Profile, part: PartSaid): readonly string[] => [
    `  ${profile.id}${colon}${part?.text ?? explainWords.absent[lang]}`,
    ...(part ? [`    ${explainWords.sources[lang]}${colon}${part.sources.join(zh ? '；' : '; ')}`] : []),
  ]
  const heads = [one, other].map((profile) => `${profile.id}  ${profile.name[lang]}  ${profileScope(profile, lang)}`)
  if (different.length === 0) return [...heads, '', explainWords.same[lang]].join('\n')
  return [
    ...heads,
    '',
    explainWords.differ[lang],
    ...different.flatMap((row) => ['', row.title, ...line(one, row.one), ...line(other, row.other)]),
    '',
    fillSentence(explainWords.alike[lang], { parts: alike.join(zh ? '、' : ', ') }, { lang }),
  ].join('\n')
}
