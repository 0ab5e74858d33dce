import type { Disclosure, Finding, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { PairOptions } from '../reconcile/pair-forms.ts'
import { reconcileAll } from '../reconcile/reconcile-all.ts'
import type { Profile } from '../score/profile.ts'
import { templateOf } from '../template/template-of.ts'
import { dropDuplicates } from './findings/drop-duplicates.ts'
import { notOfCutRows } from './findings/not-of-cut-rows.ts'
import { oneSlipARow } from './findings/one-slip-a-row.ts'
import { sortFindings } from './findings/sort-findings.ts'
import { locate } from './locate.ts'
import type { Indexed } from './resolve-report.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules/generated.ts'
import type { Lookups, ProfileOf, TemplateOf } from './run-rule.ts'
import { type Guard, runRules, type Timing } from './run-rules.ts'

export interface CheckOptions {
  /** One profile for all forms, or the profile of each form. */
  readonly profile: Profile | ProfileOf
  /** Templates of the caller's own; default: those of the house. A form's `ownTemplate` goes before both. */
  readonly templateOf?: TemplateOf
  /** What people said of pairs of forms, for the rules that compare them. */
  readonly pairing?: PairOptions
  /** What others set, for hints about numbers far from it; absent: nothing is said. */
  readonly norms?: Norms
  /** Default: every rule of the house. */
  readonly rules?: readonly Rule[]
  /** Ids of the rules to run; default: all. */
  readonly only?: readonly string[]
  /** A rule that throws is our fault: `throw` in tests; `report` (default) says so in a finding and runs the others. */
  readonly onCrash?: 'report' | 'throw'
  /** Stops rules that do not end. Core has no clock: without one a rule that loops is not stopped. */
  readonly guard?: Guard
  /** Ids of rules that did not end in an earlier try: not run, and said so. */
  readonly dropped?: readonly string[]
  /** Told before each rule, so that who watches from outside knows which one does not end. */
  readonly onRule?: (id: string) => void
  /** Told how long each rule took. */
  readonly timing?: Timing
}

/** Every rule asks for the template of every form: one answer a form. */
const remembered = <K, V>(ask: (key: K) => V): ((key: K) => V) => {
  const answers = new Map<K, { readonly answer: V }>()
  return (key) => {
    const known = answers.get(key) ?? { answer: ask(key) }
    answers.set(key, known)
    return known.answer
  }
}

const lookupsOf = (options: CheckOptions): Lookups => {
  const { profile } = options
  const own = options.templateOf ?? templateOf
  const templates = remembered((form: Form) => form.ownTemplate ?? own(form))
  return {
    profileOf: typeof profile === 'function' ? profile : () => profile,
    templateOf: templates,
    ...(options.norms && { norms: options.norms }),
    reconciled: remembered((batch: readonly Indexed[]) =>
      reconcileAll(
        batch.map((of) => of.disclosure),
        templates,
        options.pairing,
      ),
    ),
  }
}

/**
 * Checks Disclosures together: one list of findings for each, in document order, without duplicates, those of its
 * reading included. Rules that compare documents see the whole batch. Never throws for a fault of a document.
 * @example check([disclosure], { profile })[0] // [{ rule: 'unit-missing', severity: 'warning', at: '/forms/0/…', … }]
 */
export const check = (disclosures: readonly Disclosure[], options: CheckOptions): readonly (readonly Finding[])[] => {
  // The same object given twice is two documents of the call: findings go by identity.
  const own = disclosures.map((each, index) => (disclosures.indexOf(each) === index ? each : structuredClone(each)))
  const batch = own.map((disclosure): Indexed => ({ disclosure, places: locate(disclosure) }))
  const rules = (options.rules ?? allRules).filter((rule) => options.only?.includes(rule.id) ?? true)
  const found = runRules(rules, batch, lookupsOf(options), options)
  return batch.map((of) => {
    const all = [...oneSlipARow(of.disclosure.findings), ...found.flatMap((byDocument) => byDocument.get(of) ?? [])]
    return sortFindings(notOfCutRows(dropDuplicates(all)), of.places)
  })
}
