import type { Form } from '../form/form.ts'
import { templateOf } from '../template/template-of.ts'
import type { Profile } from './profile.ts'
import { profileFor, profiles } from './profiles.ts'

/** Which profiles count: the one asked for; else, of the region's own and the system's, that of each form. */
export interface ProfileChoice {
  readonly asked?: Profile
  readonly own?: readonly Profile[]
}

/** The system's profiles and the user's own; of two of the same id the own one counts. */
export const withOwnProfiles = (own: readonly Profile[]): readonly Profile[] => {
  const ids = new Set(own.map(({ id }) => id))
  return [...profiles.filter(({ id }) => !ids.has(id)), ...own]
}

/**
 * The profile by which a form is checked and scored: the one asked for, else that of its template's region for its year.
 * @example profileOfForm(form, { asked: national }).id // 'national'
 */
export const profileOfForm = (form: Form, { asked, own = [] }: ProfileChoice = {}): Profile => {
  if (asked) return asked
  const region = form.ownTemplate?.region ?? templateOf(form)?.region
  const year = form.year.value
  const known = own.length === 0 ? profiles : withOwnProfiles(own)
  return profileFor({ ...(region !== undefined && { region }), ...(year !== undefined && { year }) }, known)
}
