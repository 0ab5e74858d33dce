import type { ProfileChoice } from '@jiheng/core/score'
import { findProfile } from '@jiheng/core/score'
import type { ServerContext } from '../context.ts'
import { Refusal } from '../errors/refusal.ts'
import { ownProfiles } from './own-profiles.ts'

/**
 * The profile as asked for, else as chosen for the installation, else (`auto`) that of each form's region and year; of the
 * region's own profiles or the system's. One that was chosen and is gone counts no more.
 */
export const chosenProfile = async (
  { store }: Pick<ServerContext, 'store'>,
  asked: string | undefined,
): Promise<{ readonly profile: ProfileChoice }> => {
  const own = await ownProfiles(store)
  if (asked === 'auto') return { profile: { own } }
  const find = (id: string) => own.find((profile) => profile.id === id) ?? findProfile(id)
  if (asked !== undefined && !find(asked)) throw new Refusal('bad-request', { first: `profile: ${asked}` })
  const setting = (await store.findSettings()).profile
  const id = asked ?? (typeof setting === 'string' ? setting : undefined)
  const profile = id === undefined ? undefined : find(id)
  return { profile: { own, ...(profile && { asked: profile }) } }
}
