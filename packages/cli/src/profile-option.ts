import type { Form } from '@jiheng/core/form'
import { type Profile, profileOfForm, withOwnProfiles } from '@jiheng/core/score'
import { type Call, text } from './call.ts'
import { ownProfiles } from './own-profiles.ts'
import { usage } from './usage.ts'

/**
 * The profile that `--profile` names, by id or file, for all forms; without it the one of each form's region and year, of
 * the user's own or the system's.
 *
 * @throws {UsageError} there is none of that id; what `ownProfiles` throws
 */
export const profileOption = async (call: Call, cwd: string): Promise<(form: Form) => Profile> => {
  const { own, named } = await ownProfiles(call, cwd)
  if (named) return () => named
  const id = text(call, 'profile')
  if (id === undefined) return (form) => profileOfForm(form, { own })
  const known = withOwnProfiles(own)
  const profile = known.find((each) => each.id === id)
  if (!profile)
    throw usage.unknownId(
      'profile',
      id,
      known.map((each) => each.id),
    )
  return () => profile
}
