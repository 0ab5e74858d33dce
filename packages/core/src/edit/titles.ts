import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import { inferred, typedYear } from '../form/typed.ts'

/** A year that was concluded is printed once the form's title names it. */
const withYear = (old: Form | undefined, form: Form): Form => {
  if (old === undefined || form.year.inferred !== true || form.title.raw === old.title.raw) return form
  const { value } = typedYear(form.title.raw, {})
  return value === undefined ? form : { ...form, year: { raw: String(value), value, place: form.year.place } }
}

/** A text form is named by its document. */
const withTitle = (before: Disclosure, after: Disclosure, form: Form): Form =>
  form.title.inferred && form.title.value === before.title.raw && after.title.raw !== before.title.raw
    ? { ...form, title: inferred(after.title.raw, form.title.place) }
    : form

/** The year of a document of one form that was concluded from the form follows it. */
const followYear = (before: Disclosure, after: Disclosure): Disclosure => {
  const [form, old] = [after.forms[0], before.forms[0]]
  const follows = after.forms.length === 1 && before.year.inferred === true && before.year.value === old?.year.value
  const year = form?.year.value
  return follows && year !== undefined && year !== old?.year.value
    ? { ...after, year: inferred(year, after.year.place) }
    : after
}

/** What was concluded from titles and years that have been typed anew follows them. */
export const followTitles = (before: Disclosure, after: Disclosure): Disclosure => {
  const forms = after.forms.map((form, i) => withTitle(before, after, withYear(before.forms[i], form)))
  const changed = forms.some((form, i) => form !== after.forms[i])
  return followYear(before, changed ? { ...after, forms } : after)
}
