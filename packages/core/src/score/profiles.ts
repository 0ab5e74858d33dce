import { profileData } from './generated.ts'
import { parseProfile } from './parse-profile.ts'
import type { Profile } from './profile.ts'

const dataById = new Map(profileData.map((data) => [idOf(data), data]))

function idOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'id' in data ? data.id : undefined
}

const made = new Map<unknown, Profile>()

/** A shipped profile, whole: what it extends is made first. */
const make = (id: unknown, below: readonly unknown[] = []): Profile | undefined => {
  const known = made.get(id)
  if (known || !dataById.has(id) || below.includes(id)) return known
  const parsed = parseProfile(dataById.get(id), (parent) => make(parent, [...below, id]))
  if (parsed.kind === 'faults') {
    const said = parsed.faults.map(({ at, sentence }) => `${at}: ${sentence.en}`).join('\n')
    throw new Error(`score/profiles/${String(id)}.json cannot be used:\n${said}`)
  }
  made.set(id, parsed.profile)
  return parsed.profile
}

/** Every scoring profile that the project knows; `national` first. */
export const profiles: readonly Profile[] = [...dataById.keys()]
  .flatMap((id) => make(id) ?? [])
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

/** The profile of the whole country in a year: the latest that was in force in it, else the one nearest to it. */
const countryIn = (year: number | undefined, known: readonly Profile[]): Profile => {
  const country = known
    .filter((profile) => stem(profile.region) === '' && profile.onRequest !== true)
    .sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const held = country.find((profile) => year === undefined || inForceIn(profile, year))
  return held ?? country.at(-1) ?? national
}

/**
 * The profile of a region and year: that of the smallest region that holds it and has one in force, else that of the whole
 * country in that year. Profiles on request are a choice, never chosen by themselves; of two alike the later given one
 * counts, so that a county's own goes before the shipped one.
 * @example profileFor({ region: '510182', year: 2024 }).id // 'sichuan'
 */
export function profileFor(
  { region, year }: { readonly region?: string; readonly year?: number },
  known: readonly Profile[] = profiles,
): Profile {
  const local = known.filter(
    (profile) =>
      profile.onRequest !== true &&
      stem(profile.region) !== '' &&
      region?.startsWith(stem(profile.region)) === true &&
      (year === undefined || inForceIn(profile, year)),
  )
  const rank = (profile: Profile) => `${stem(profile.region).length} ${profile.validFrom}`
  return local.toReversed().sort((a, b) => rank(b).localeCompare(rank(a), 'en'))[0] ?? countryIn(year, known)
}
