import type { Disclosure } from '../form/disclosure.ts'
import type { Form } from '../form/form.ts'
import type { Printed } from '../form/printed.ts'

const joined = (old: Printed<string>, parts: readonly (Printed<string> | undefined)[]): Printed<string> => {
  const raw = parts.flatMap((part) => (part && part.raw !== '' ? [part.raw] : [])).join('\n')
  return raw === old.raw ? old : { raw, place: old.place }
}

const withGoals = (form: Form): Form => {
  const years = (form.goals ?? []).filter(({ span }) => span !== 'term')
  if (years.length < 2) return form
  return {
    ...form,
    goal: joined(
      form.goal,
      years.map(({ text }) => text),
    ),
    ...(form.goalActual && {
      goalActual: joined(
        form.goalActual,
        years.map(({ actual }) => actual),
      ),
    }),
  }
}

/** Several goals of the year make up the form's goal together: it follows what is typed into one of them. */
export const followGoals = (disclosure: Disclosure, edits: readonly { readonly at: string }[]): Disclosure => {
  const touched = new Set(
    edits.flatMap(({ at }) => {
      const form = /^\/forms\/(\d+)\/goals\//.exec(at)?.[1]
      return form === undefined ? [] : [Number(form)]
    }),
  )
  if (touched.size === 0) return disclosure
  return { ...disclosure, forms: disclosure.forms.map((form, i) => (touched.has(i) ? withGoals(form) : form)) }
}
