import { explainProfile, findProfile, type Profile, profiles } from '@jiheng/core/score'
import type { Call } from '../call.ts'
import { listing } from './catalogue.ts'

const line = (profile: Profile, { lang }: Call): string =>
  `${profile.id}@${profile.version}  ${profile.region}  ${profile.name[lang]}`

/** jiheng profiles: the scoring rules by region and year. */
export const listProfiles = listing<Profile>({
  kind: 'profile',
  items: profiles,
  find: findProfile,
  idOf: ({ id }) => id,
  line,
  page: (profile, { lang }) => explainProfile(profile, lang).trimEnd(),
  data: (profile) => profile,
})
