import type { Disclosure, Form } from '../form/index.ts'
import type { Template } from '../template/schema/index.ts'
import { type Reconciled, reconcile } from './differences.ts'
import { type PairOptions, pairForms } from './pair-forms.ts'

/** Every pair of a pile with its differences, in the order of the pairs. */
export const reconcileAll = (
  disclosures: readonly Disclosure[],
  templateOf: (form: Form) => Template | undefined,
  options: PairOptions = {},
): readonly Reconciled[] => pairForms(disclosures, options).map((pairing) => reconcile(pairing, templateOf))
