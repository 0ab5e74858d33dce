import type { Disclosure, Form, Printed } from '../form/index.ts'

const textOf = (printed: Printed<string> | undefined): string =>
  (printed?.value ?? printed?.raw ?? '').replaceAll(/\s+/g, '').trim()

/** Who filled a form in: the implementing unit, else the department. */
export const unitOfForm = (form: Form): string => textOf(form.implementingUnit) || textOf(form.competentDepartment)

/**
 * Whose document it is: who publishes it, else the unit that most of its forms name; empty where it does not tell. Letters
 * go to it, and a department's book is one document, whatever units its projects have.
 * @example unitOf(disclosure) // '白鹭市气象局'
 */
export const unitOf = (disclosure: Disclosure): string => {
  const publisher = textOf(disclosure.publisher)
  if (publisher !== '') return publisher
  const named = Map.groupBy(
    disclosure.forms.map(unitOfForm).filter((name) => name !== ''),
    (name) => name,
  )
  const [most] = [...named].toSorted(([, a], [, b]) => b.length - a.length)
  return most?.[0] ?? ''
}

/** What a form is about: its project, or the form's own name. */
export const nameOfForm = (form: Form): string => {
  const name = form.project?.name.raw || form.title.raw || (form.title.value ?? '')
  return name.replaceAll(/\s+/g, ' ').trim()
}
