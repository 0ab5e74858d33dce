import { profileData } from './generated.ts'
import { type Profile, profileSchema } from './profile.ts'

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const files: ReadonlyMap<unknown, Json> = new Map(profileData.filter(isRecord).map((data) => [data.id, data]))

/** What `extends` names, with the file's own properties over it; `sources` part by part, all else as a whole. */
const complete = (data: Json, seen: readonly unknown[] = []): Json => {
  const { extends: parentId, ...own } = data
  if (parentId === undefined) return own
  const parent = files.get(parentId)
  if (parent === undefined || seen.includes(parentId)) {
    throw new Error(
      `profile ${String(data.id)} extends ${String(parentId)}: name another profile of score/profiles, without a circle`,
    )
  }
  const inherited = complete(parent, [...seen, data.id])
  const sources =
    isRecord(inherited.sources) && isRecord(own.sources) ? { ...inherited.sources, ...own.sources } : inherited.sources
  // A regulation that ends does not end what is made after it.
  const { validTo: _, ...lasting } = inherited
  return { ...lasting, ...own, sources }
}

/** Every scoring profile that the project knows; `national` first. */
export const profiles: readonly Profile[] = [...files.values()]
  .map((data) => profileSchema.parse(complete(data)))
  .sort((a, b) => Number(b.id === 'national') - Number(a.id === 'national'))

const byId = new Map(profiles.map((profile) => [profile.id, profile]))

/**
 * A profile by its id; undefined where none has it.
 * @example findProfile('national')?.execution.kind // 'linear'
 */
export function findProfile(id: string): Profile | undefined {
  return byId.get(id)
}

/** Proportional scoring after 财预〔2020〕10号, what holds where no region says otherwise. */
export const national: Profile = (() => {
  const profile = byId.get('national')
  if (profile === undefined) throw new Error('score/profiles/national.json is missing')
  return profile
})()

/** Whether a profile is in force in some part of a year. */
export const inForceIn = (profile: Profile, year: number): boolean =>
  Number(profile.validFrom.slice(0, 4)) <= year &&
  (profile.validTo === undefined || Number(profile.validTo.slice(0, 4)) >= year)

/** How many digits of the code say where a profile holds: 510000 → 2, 510100 → 4; 0 for the whole country. */
const stem = (region: string): string => region.replace(/(?:00)+$/, '')

/**
 * The profile of a region and year: that of the smallest region that holds it and has one in force, else `national`.
 * Profiles of the whole country other than `national` are a choice, never chosen by themselves.
 * @example profileFor({ region: '510182', year: 2024 }).id // 'sichuan'
 */
export function profileFor({ region, year }: { readonly region?: string; readonly year?: number }): Profile {
  const local = profiles.filter(
    (profile) =>
      stem(profile.region) !== '' &&
      region?.startsWith(stem(profile.region)) === true &&
      (year === undefined || inForceIn(profile, year)),
  )
  const rank = (profile: Profile) => `${stem(profile.region).length} ${profile.validFrom}`
  return local.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0] ?? national
}
