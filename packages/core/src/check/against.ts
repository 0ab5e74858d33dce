import type { Disclosure, Form } from '../form/index.ts'
import { once } from '../form/kept.ts'
import type { Comparison, FormOfPile } from '../reconcile/comparisons.ts'
import { departmentLine, projectBudget } from '../reconcile/department-projects.ts'
import { type Reconciled, reconcile } from '../reconcile/differences.ts'
import { fileForm } from '../reconcile/file-forms.ts'
import type { FiledForm } from '../reconcile/pairing.ts'
import { handedDown, received } from '../reconcile/transfers.ts'
import type { Template } from '../template/schema/index.ts'
import type { FoundProjects, FoundTransfer, TwinGoals } from './found.ts'
import { type Indexed, indexed } from './indexed.ts'

/** What a document of a pile is held against, and how to get at the other documents. */
export interface Against {
  readonly comparison: Comparison
  /** The document's own number in the pile. */
  readonly document: number
  /** A document by its number; undefined where it cannot be had any more: nothing is then held against it. */
  readonly partner: (document: number) => Disclosure | undefined
}

/** The material of the rules that compare, for one document: the others at hand, and what is to be said of which. */
export interface Held {
  readonly partners: readonly Indexed[]
  /** How the pairs differ, worked out when the first rule asks. */
  readonly pairs: () => readonly Reconciled[]
  readonly twins: readonly TwinGoals[]
  readonly transfers: readonly FoundTransfer[]
  readonly departments: readonly FoundProjects[]
}

/** Fetches what one document is held against. */
export const holdAgainst = (
  own: Disclosure,
  { comparison, document, partner }: Against,
  templateOf: (form: Form) => Template | undefined,
): Held => {
  const fetched = new Map<number, Disclosure | undefined>([[document, own]])
  const disclosureOf = (number: number): Disclosure | undefined => {
    if (!fetched.has(number)) fetched.set(number, partner(number))
    return fetched.get(number)
  }
  const filed = (of: FormOfPile): FiledForm | undefined => {
    const disclosure = disclosureOf(of.document)
    return disclosure && fileForm(disclosure, of.form)
  }
  const pairings = comparison.pairs.flatMap(({ earlier, later, ...why }) => {
    const [before, after] = [filed(earlier), filed({ document, form: later })]
    return before && after ? [{ ...why, earlier: before, later: after }] : []
  })
  const twins = comparison.twins.flatMap(({ later, earlier, alike }): readonly TwinGoals[] => {
    const [form, disclosure] = [own.forms[later], disclosureOf(earlier.document)]
    const other = disclosure?.forms[earlier.form]
    return form && disclosure && other ? [{ later: form, earlier: { form: other, disclosure }, alike }] : []
  })
  const transfers = comparison.transfers.flatMap(({ from, fen, units, to }): readonly FoundTransfer[] => {
    const form = own.forms[from]
    const source = form && handedDown(form, own)
    const lines = to.flatMap((of) => {
      const disclosure = disclosureOf(of.document)
      const local = disclosure?.forms[of.form]
      return disclosure && local ? (received(local, disclosure)?.line ?? []) : []
    })
    return source ? [{ from: source, fen, units, to: lines }] : []
  })
  const departments = comparison.departments.flatMap(
    ({ department: index, to, ...found }): readonly FoundProjects[] => {
      const department = departmentLine(own)
      if (!department || department.form !== own.forms[index]) return []
      const lines = to.flatMap((of) => {
        const form = disclosureOf(of.document)?.forms[of.form]
        return (form && projectBudget(form)) ?? []
      })
      return [{ department, ...found, to: lines }]
    },
  )
  return {
    partners: [...fetched].flatMap(([number, each]) => (number === document || !each ? [] : [indexed(each)])),
    pairs: once(() => pairings.map((pairing) => reconcile(pairing, templateOf))),
    twins,
    transfers,
    departments,
  }
}
