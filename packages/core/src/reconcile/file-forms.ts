import type { Disclosure, Form, Printed } from '../form/index.ts'
import { lettersOf, plainText } from '../queries/plain-text.ts'
import { projectKey } from '../queries/project-name.ts'
import { type FiledForm, wholeUnit } from './pairing.ts'
import { yearOfForm } from './year-of-form.ts'

/** How a form is named in verdicts: by default its file's name and its number in the file. */
export type IdOf = (disclosure: Disclosure, formIndex: number) => string

const defaultId: IdOf = ({ source }, formIndex) => `${source.name}#${formIndex}`

const textOf = (printed: Printed | undefined): string => {
  if (!printed) return ''
  return printed.raw.trim() !== '' ? printed.raw : typeof printed.value === 'string' ? printed.value : ''
}

/** What a unit's name carries besides the name: a budget code before it, 本级 behind it. */
const own = /(?:机关)?本级$|机关$/

/**
 * A unit's name for comparing.
 * @example unitKey('731001松河县图书馆（本级）') // '松河县图书馆'
 */
export const unitKey = (raw: string): string => {
  const letters = lettersOf(raw).replace(/^\d+/, '')
  const bare = letters.replace(own, '')
  return bare.length >= 4 ? bare : letters
}

const isWhole = ({ subject }: Form): boolean => subject === 'department' || subject === 'unit'

const fileForm = (disclosure: Disclosure, formIndex: number, idOf: IdOf): FiledForm[] => {
  const form = disclosure.forms[formIndex]
  if (form?.kind !== 'table') return []
  const printed = unitKey(textOf(form.implementingUnit))
  const publisher = unitKey(textOf(disclosure.publisher))
  const code = plainText(textOf(form.project?.code))
  const name = isWhole(form) ? wholeUnit : projectKey(textOf(form.project?.name))
  // What says neither which project nor which code it is belongs to nothing.
  if (name === '' && code === '') return []
  return [
    {
      form,
      disclosure,
      formIndex,
      id: idOf(disclosure, formIndex),
      year: yearOfForm(form, disclosure),
      code,
      name,
      unit: printed || publisher || (isWhole(form) ? unitKey(textOf(form.competentDepartment)) : ''),
      unitPrinted: printed !== '',
    },
  ]
}

const order = (a: FiledForm, b: FiledForm): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.disclosure.source.sha256 < b.disclosure.source.sha256 ? -1 : 1

/** The tables of a pile, in the order of their ids, whatever the order of the pile. */
export const fileForms = (disclosures: readonly Disclosure[], idOf: IdOf = defaultId): readonly FiledForm[] =>
  disclosures
    .flatMap((disclosure) => disclosure.forms.flatMap((_, index) => fileForm(disclosure, index, idOf)))
    .sort(order)
