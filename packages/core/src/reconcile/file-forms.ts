import type { Disclosure, Form, Printed } from '../form/index.ts'
import { lettersOf, plainName, plainText } from '../queries/plain-text.ts'
import { projectKey } from '../queries/project-name.ts'
import { type FiledForm, type FormKey, wholeUnit } from './pairing.ts'
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

/** FNV-1a, 32 bits: of the dozens of rows of two forms hardly ever two share a number by chance. */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const rowsOf = ({ indicators }: Form): readonly number[] => {
  const keys = indicators.map(({ name }) => lettersOf(plainName(name.raw))).filter((key) => key !== '')
  return [...new Set(keys.map(numberOf))].sort((a, b) => a - b)
}

/** A form with its key; undefined where it says neither which project nor which code it is: that belongs to nothing. */
export const fileForm = (disclosure: Disclosure, formIndex: number, idOf: IdOf = defaultId): FiledForm | undefined => {
  const form = disclosure.forms[formIndex]
  if (form?.kind !== 'table') return undefined
  const printed = unitKey(textOf(form.implementingUnit))
  const publisher = unitKey(textOf(disclosure.publisher))
  const code = plainText(textOf(form.project?.code))
  const name = isWhole(form) ? wholeUnit : projectKey(textOf(form.project?.name))
  if (name === '' && code === '') return undefined
  return {
    form,
    disclosure,
    formIndex,
    id: idOf(disclosure, formIndex),
    print: disclosure.source.sha256.slice(0, 16),
    phase: form.phase,
    year: yearOfForm(form, disclosure),
    code,
    name,
    unit: printed || publisher || (isWhole(form) ? unitKey(textOf(form.competentDepartment)) : ''),
    unitPrinted: printed !== '',
    rows: rowsOf(form),
  }
}

/** In the order of ids, whatever the order of the pile. */
export const byId = (a: FormKey, b: FormKey): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : a.print < b.print ? -1 : 1

/** The tables of a pile, in the order of their ids. */
export const fileForms = (disclosures: readonly Disclosure[], idOf: IdOf = defaultId): readonly FiledForm[] =>
  disclosures
    .flatMap((disclosure) => disclosure.forms.flatMap((_, index) => fileForm(disclosure, index, idOf) ?? []))
    .sort(byId)
