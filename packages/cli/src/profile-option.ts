import type { Form } from '@jiheng/core/form'
import { findProfile, type Profile, profileFor, profiles } from '@jiheng/core/score'
import { templateOf } from '@jiheng/core/template'
import { type Call, text } from './call.ts'
import { usage } from './usage.ts'

/** The profile that `--profile` names, for all forms; without it the one of each form's region and year. */
export const profileOption = (call: Call): ((form: Form) => Profile) => {
  const id = text(call, 'profile')
  if (id === undefined) {
    return (form) => {
      const region = templateOf(form)?.region
      const year = form.year.value
      return profileFor({ ...(region === undefined ? {} : { region }), ...(year === undefined ? {} : { year }) })
    }
  }
  const profile = findProfile(id)
  if (!profile)
    throw usage.unknownId(
      'profile',
      id,
      profiles.map((each) => each.id),
    )
  return () => profile
}
