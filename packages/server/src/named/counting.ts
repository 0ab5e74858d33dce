import { createHash } from 'node:crypto'
import type { ProfileChoice } from '@jiheng/core/score'
import type { ServerContext } from '../context.ts'
import { chosenProfile } from './chosen-profile.ts'

/** By what the library counts: the profiles that the office chose, and the name under which counts made by them are kept. */
export interface Counting {
  readonly profile: ProfileChoice
  /** Changes with the engine, with the profile that was chosen and with the region's own. */
  readonly stamp: string
}

/**
 * By what findings are counted now. Without a profile of the office's own choice the stamp is the engine's version, so
 * that nothing is counted anew where nobody chose.
 */
export const countingOf = async ({ store, engine }: Pick<ServerContext, 'store' | 'engine'>): Promise<Counting> => {
  const { profile } = await chosenProfile({ store }, undefined)
  if (profile.asked === undefined && (profile.own ?? []).length === 0) return { profile, stamp: engine.version }
  const sum = createHash('sha256').update(JSON.stringify([profile.asked ?? null, profile.own]))
  return { profile, stamp: `${engine.version}/${sum.digest('hex').slice(0, 12)}` }
}
