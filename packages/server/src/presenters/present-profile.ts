import type { Profile } from '@jiheng/core/score'
import type { Lang, ProfileView } from '../api/index.ts'

/** A profile for the page; `own`: the region's, which can be replaced and taken away. */
export const presentProfile = (profile: Profile, own: boolean, lang: Lang): ProfileView => ({
  id: profile.id,
  version: profile.version,
  name: profile.name[lang],
  region: profile.region,
  verified: profile.verified,
  own,
  profile,
})
