import type { Reconciled } from '../../../../reconcile/differences.ts'
import type { Relation } from '../../../../reconcile/pairing.ts'

/** The pairs of a document that are sure enough to be held against each other: never those that a person should look at first. */
export const surePairs = (pairs: readonly Reconciled[], ...relations: readonly Relation[]): readonly Reconciled[] =>
  pairs.filter(({ pairing }) => pairing.certainty !== 'possible' && relations.includes(pairing.relation))

/** Whether the rows of the later form say enough to miss one: it has some, and some are those of the earlier form. */
export const comparable = ({ rows, pairing }: Reconciled): boolean =>
  pairing.later.form.indicators.length > 0 && rows.pairs.length > 0 && !isCut(pairing.later) && !isCut(pairing.earlier)

/** Whether the file breaks off within the form: what is missing then is the file's, not the unit's. */
export const isCut = ({ disclosure, formIndex }: Reconciled['pairing']['later']): boolean =>
  disclosure.findings.some(({ rule, form }) => rule === 'form-cut' && (form === formIndex || form === null))
