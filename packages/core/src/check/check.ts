import type { Disclosure, Finding } from '../form/index.ts'
import { type Comparison, comparisonsOf } from '../reconcile/comparisons.ts'
import { digestOf } from '../reconcile/digest.ts'
import type { PairOptions } from '../reconcile/pair-forms.ts'
import { type Checker, makeChecker } from './checker.ts'
import type { CheckerOptions } from './checker-options.ts'
import { comparingFailed } from './rule-crashed.ts'
import { rules } from './rules/generated.ts'

export interface CheckOptions extends CheckerOptions {
  /** What people said of pairs of forms, for the rules that compare them. */
  readonly pairing?: PairOptions
}

type Told =
  | { readonly comparisons: ReadonlyMap<number, Comparison>; readonly failed?: never }
  | { readonly comparisons?: never; readonly failed: Finding }

/** Which of the documents are held against which, or what is said where that cannot be told. */
const compare = (
  disclosures: readonly Disclosure[],
  { compares }: Checker,
  { guard, onCrash, pairing }: CheckOptions,
): Told => {
  const forms = disclosures.reduce((sum, each) => sum + each.forms.length, 0)
  if (compares.size === 0 || forms < 2) return { comparisons: new Map() }
  const tell = () =>
    comparisonsOf(
      disclosures.map((each) => digestOf(each, pairing?.idOf)),
      compares,
      pairing?.verdicts,
    )
  try {
    const told = guard?.(tell, { rules: 1, forms }) ?? { ended: true, value: tell() }
    return told.ended ? { comparisons: told.value } : { failed: comparingFailed() }
  } catch (fault) {
    if (onCrash === 'throw') throw fault
    return { failed: comparingFailed(fault) }
  }
}

/**
 * Checks Disclosures together: one list of findings for each, in document order, without duplicates, those of its
 * reading included. Rules that compare documents get those that belong together, wherever they stand in the pile. Never
 * throws for a fault of a document.
 * @example check([disclosure], { profile })[0] // [{ rule: 'unit-missing', severity: 'warning', at: '/forms/0/…', … }]
 */
export const check = (disclosures: readonly Disclosure[], options: CheckOptions): readonly (readonly Finding[])[] => {
  // The same object given twice is two documents of the call: findings go by identity.
  const seen = new Set<Disclosure>()
  const own = disclosures.map((each) => {
    const again = seen.has(each)
    seen.add(each)
    return again ? structuredClone(each) : each
  })
  const checker = makeChecker(options)
  const { comparisons, failed } = compare(own, checker, options)
  const all = (by: Checker): readonly (readonly Finding[])[] =>
    own.map((disclosure, document) => {
      const comparison = comparisons?.get(document)
      const findings = by.check(disclosure, comparison && { comparison, document, partner: (number) => own[number] })
      return failed && document === 0 ? [failed, ...findings] : findings
    })
  // A deadline costs as much as a small form: one for all, and each its own only when that is missed.
  const { guard, ...unguarded } = options
  if (!guard || own.length < 2) return all(checker)
  const forms = own.reduce((sum, each) => sum + each.forms.length, 0)
  const together = guard(() => all(makeChecker(unguarded)), { rules: (options.rules ?? rules).length, forms })
  return together.ended ? together.value : all(checker)
}
