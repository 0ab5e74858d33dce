import type { Disclosure } from '../form/index.ts'
import { type ProjectMoney, projectMoney } from './department-projects.ts'
import { fileForm, type IdOf } from './file-forms.ts'
import { type GoalKey, goalKeys } from './goal-twins.ts'
import type { FormKey } from './pairing.ts'
import { type TransferKey, transferKeys } from './transfers.ts'

/** The key of a form with its index in the document. */
export interface DigestedForm extends FormKey {
  readonly form: number
}

/**
 * What comparing needs of a document: a few hundred bytes of plain data, from which it is found out what the document is
 * to be held against. A pile of any size is compared by its digests.
 */
export interface Digest {
  readonly forms: readonly DigestedForm[]
  readonly goals: readonly GoalKey[]
  readonly transfers: readonly TransferKey[]
  readonly projects: readonly ProjectMoney[]
}

/**
 * The digest of a document.
 * @example digestOf(disclosure).forms[0] // { form: 0, phase: 'target', year: 2025, name: '古桥巡护', unit: …, … }
 */
export const digestOf = (disclosure: Disclosure, idOf?: IdOf): Digest => ({
  forms: disclosure.forms.flatMap((_, index) => {
    const filed = fileForm(disclosure, index, idOf)
    if (!filed) return []
    const { form: _form, disclosure: _disclosure, formIndex, ...key } = filed
    return [{ ...key, form: formIndex }]
  }),
  goals: goalKeys(disclosure),
  transfers: transferKeys(disclosure),
  projects: projectMoney(disclosure),
})
