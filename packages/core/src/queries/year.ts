import type { Disclosure, Form } from '../form/index.ts'

/** The year a form speaks of: its own, else its Disclosure's. */
export const yearOf = (form: Form, disclosure: Disclosure): number | undefined =>
  form.year.value ?? disclosure.year.value
