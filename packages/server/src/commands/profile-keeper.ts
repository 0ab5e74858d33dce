import { jsonText } from '@jiheng/core/schema-faults'
import { findProfile, type Profile, parseProfile, profiles } from '@jiheng/core/score'
import type { Lang, ShownFault } from '../api/index.ts'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { ownProfiles, ownProfilesKey } from '../named/own-profiles.ts'
import { newActor } from '../new-actor.ts'

const onLine = (line: number, path: string, lang: Lang): string => {
  const place = lang === 'zh-CN' ? `第 ${line} 行` : `line ${line}`
  return path === '/' ? place : `${place} ${path}`
}

const refused = (faults: readonly ShownFault[]): Refusal => {
  const [first] = faults
  return new Refusal('profile-faulty', {
    faults,
    count: faults.length,
    path: first?.path ?? '',
    first: first?.message ?? '',
  })
}

/**
 * Keeps a profile of the region's own, from the text of its file; one of the same id takes the place of the former.
 *
 * @throws {Refusal} it is no JSON, has a fault (each with its line), or bears the id of one of the system
 */
export const keepProfile = async (context: ServerContext, text: string, lang: Lang): Promise<Profile> => {
  const own = await ownProfiles(context.store)
  const read = jsonText(text.replace(/^\uFEFF/u, ''))
  if (read.kind === 'fault') throw refused([{ path: onLine(read.line, '/', lang), message: read.sentence[lang] }])
  const find = (id: string) => own.find((profile) => profile.id === id) ?? findProfile(id)
  const parsed = parseProfile(read.data, find)
  if (parsed.kind === 'faults')
    throw refused(
      parsed.faults.map(({ at, sentence }) => ({ path: onLine(read.lineOf(at), at, lang), message: sentence[lang] })),
    )
  const { profile } = parsed
  if (profiles.some(({ id }) => id === profile.id)) throw new Refusal('profile-of-system', { id: profile.id })
  const others = own.filter(({ id }) => id !== profile.id)
  await context.store.putSettings({ [ownProfilesKey]: [...others, profile] }, newActor(context))
  context.recounter.begin()
  return profile
}

/** Takes one of the region's own profiles away. What was scored by it is scored by the region's other rules from then on. */
export const dropProfile = async (context: ServerContext, id: string): Promise<void> => {
  const own = await ownProfiles(context.store)
  const left = own.filter((profile) => profile.id !== id)
  if (left.length === own.length) throw new Refusal('not-found')
  await context.store.putSettings({ [ownProfilesKey]: left }, newActor(context))
  context.recounter.begin()
}
