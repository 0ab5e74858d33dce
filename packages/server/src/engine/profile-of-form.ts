import type { Form } from '@jiheng/core/form'
import { findProfile, type Profile, profileFor } from '@jiheng/core/score'
import { templateOf } from '@jiheng/core/template'

/**
 * The profile by which a form is checked and scored: the one asked for, else that of its template's region for its year.
 * @example profileOfForm(form, 'national').id // 'national'
 */
export const profileOfForm = (form: Form, asked?: string): Profile => {
  const profile = asked === undefined ? undefined : findProfile(asked)
  if (profile) return profile
  const region = form.ownTemplate?.region ?? templateOf(form)?.region
  const year = form.year.value
  return profileFor({ ...(region !== undefined && { region }), ...(year !== undefined && { year }) })
}
