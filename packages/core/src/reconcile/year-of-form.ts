import type { Disclosure, Form } from '../form/index.ts'
import { yearOf } from '../queries/year.ts'

const yearIn = (text: string): number | undefined => {
  const found = /(20\d{2})(?=\s*年|[^\d]|$)/.exec(text)?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * The year a form speaks of: its own or its Disclosure's; else what a line without label (（2025年1—7月）), a title or the
 * file's name says.
 */
export const yearOfForm = (form: Form, disclosure: Disclosure): number | undefined => {
  const known = yearOf(form, disclosure)
  if (known !== undefined) return known
  const lines = form.fields.flatMap(({ label, value }) => (label.raw.trim() === '' ? [value.raw] : []))
  for (const text of [form.title.raw, ...lines, disclosure.title.raw, disclosure.source.name]) {
    const year = yearIn(text)
    if (year !== undefined) return year
  }
  return undefined
}
