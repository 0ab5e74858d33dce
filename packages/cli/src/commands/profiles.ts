import { compareProfiles, comparisonText, explainProfile, type Profile, withOwnProfiles } from '@jiheng/core/score'
import { type Call, choice } from '../call.ts'
import { json } from '../output.ts'
import { ownProfiles } from '../own-profiles.ts'
import type { Surroundings } from '../surroundings.ts'
import { usage } from '../usage.ts'

const line = (profile: Profile, { lang }: Call): string =>
  `${profile.id}@${profile.version}  ${profile.region}  ${profile.name[lang]}\n`

/**
 * jiheng profiles: the scoring rules by region and year; with one id what it says, with two (or `compare` before them) what
 * differs between them.
 */
export const listProfiles = async (call: Call, around: Surroundings): Promise<number> => {
  const asJson = choice(call, 'format', ['text', 'json']) === 'json'
  const known = withOwnProfiles((await ownProfiles(call, around.cwd)).own)
  const find = (id: string): Profile => {
    const profile = known.find((each) => each.id === id || `${each.id}@${each.version}` === id)
    if (profile) return profile
    throw usage.unknownId(
      'profile',
      id,
      known.map((each) => each.id),
    )
  }
  const compare = call.words[0] === 'compare'
  const [first, second, ...more] = compare ? call.words.slice(1) : call.words
  if (more.length > 0 || (compare && second === undefined)) throw usage.twoProfiles(call.words)
  if (first === undefined) {
    around.out(asJson ? json(known) : known.map((profile) => line(profile, call)).join(''))
    return 0
  }
  const one = find(first)
  if (second === undefined) {
    around.out(asJson ? json(one) : `${explainProfile(one, call.lang).trimEnd()}\n`)
    return 0
  }
  const other = find(second)
  around.out(
    asJson
      ? json({ one: one.id, other: other.id, ...compareProfiles(one, other, call.lang) })
      : `${comparisonText(one, other, call.lang)}\n`,
  )
  return 0
}
