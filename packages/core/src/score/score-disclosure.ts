import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import type { Profile } from './profile.ts'
import { isScored, scoreForm } from './score-form.ts'
import type { Scorecard } from './scorecard.ts'

/**
 * One entry a form: its Scorecard, or null where it has nothing to score.
 * @example scoreDisclosure(disclosure, national).filter((card) => card !== null).length
 */
export function scoreDisclosure(
  disclosure: Disclosure,
  profile: Profile | ((form: Form) => Profile),
  others?: readonly Profile[],
): readonly (Scorecard | null)[] {
  return disclosure.forms.map((form, index) =>
    isScored(form) ? scoreForm(form, index, typeof profile === 'function' ? profile(form) : profile, others) : null,
  )
}
