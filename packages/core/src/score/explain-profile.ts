import { fillSentence } from '../messages/fill-sentence.ts'
import { formatDate } from '../messages/format-date.ts'
import type { Lang } from '../messages/lang.ts'
import type { Profile } from './profile.ts'
import { profileParagraphs } from './profile-parts.ts'
import { explainWords } from './words/profile-words.ts'
import { textWords } from './words/text-words.ts'

/** Version, region and years of a profile in one line. */
export function profileScope({ version, region, validFrom, validTo, datesVerified }: Profile, lang: Lang): string {
  const say = (words: Readonly<Record<Lang, string>>, data: Readonly<Record<string, string>>) =>
    fillSentence(words[lang], data, { lang })
  const where = region === '000000' ? explainWords.country[lang] : region
  const scope = say(explainWords.version, { version, region: where, from: formatDate(validFrom, lang) })
  const until = validTo === undefined ? '' : say(explainWords.until, { to: formatDate(validTo, lang) })
  return scope + until + (datesVerified ? '' : explainWords.datesUnverified[lang])
}

/**
 * A profile as text, for `profiles ID`: every part in a sentence, with what it rests on and whether that was located.
 * @example explainProfile(national, 'zh-CN').split('\n')[0] // 'national  全国2020（传统框架，按比例，财预〔2020〕10号）'
 */
export function explainProfile(profile: Profile, lang: Lang): string {
  const sources = (list: readonly string[]) => list.join(lang === 'zh-CN' ? '；' : '; ')
  const colon = lang === 'zh-CN' ? '：' : ': '
  return [
    `${profile.id}  ${profile.name[lang]}`,
    profileScope(profile, lang),
    ...(profile.onRequest ? [explainWords.onRequest[lang]] : []),
    ...(profile.verified ? [] : [textWords.unverified[lang]]),
    ...profileParagraphs(profile, lang).flatMap((part) => [
      '',
      part.title,
      `  ${part.text}`,
      `  ${explainWords.sources[lang]}${colon}${sources(part.sources)}`,
    ]),
  ].join('\n')
}
