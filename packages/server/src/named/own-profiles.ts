import { type Profile, profileSchema } from '@jiheng/core/score'
import type { Store } from '@jiheng/store'
import { z } from 'zod'

/** The setting in which a region's own profiles stand. */
export const ownProfilesKey = 'ownProfiles'

/** The region's own profiles, as they came. They were checked before they were kept. */
export const ownProfiles = async (store: Pick<Store, 'findSettings'>): Promise<readonly Profile[]> =>
  z.array(profileSchema).parse((await store.findSettings())[ownProfilesKey] ?? [])
