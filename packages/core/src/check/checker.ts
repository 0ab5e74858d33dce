import type { Disclosure, Finding, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { Compared } from '../reconcile/comparisons.ts'
import type { Profile } from '../score/profile.ts'
import { templateOf } from '../template/template-of.ts'
import { type Against, holdAgainst } from './against.ts'
import { dropDuplicates } from './findings/drop-duplicates.ts'
import { notOfCutRows } from './findings/not-of-cut-rows.ts'
import { oneSlipARow } from './findings/one-slip-a-row.ts'
import { sortFindings } from './findings/sort-findings.ts'
import { locate } from './locate.ts'
import type { Rule } from './rule.ts'
import { rules as allRules } from './rules/generated.ts'
import { type Lookups, type ProfileOf, prepare, type TemplateOf } from './run-rule.ts'
import { type Guard, runRules, type Timing } from './run-rules.ts'

export interface CheckerOptions {
  /** One profile for all forms, or the profile of each form. */
  readonly profile: Profile | ProfileOf
  /** Templates of the caller's own; default: those of the house. A form's `ownTemplate` goes before both. */
  readonly templateOf?: TemplateOf
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

/** Checks documents one after another, each by itself or held against others of its pile. */
export interface Checker {
  /** What the chosen rules compare; empty where each document can be looked at by itself. */
  readonly compares: ReadonlySet<Compared>
  /** Findings in document order, without duplicates, those of the reading included. */
  readonly check: (disclosure: Disclosure, against?: Against) => readonly Finding[]
}

/** Every rule asks for the template of every form: one answer a form. */
const lookupsOf = ({ profile, templateOf: own = templateOf, norms }: CheckerOptions): Lookups => {
  const templates = new WeakMap<Form, { readonly answer: ReturnType<TemplateOf> }>()
  return {
    profileOf: typeof profile === 'function' ? profile : () => profile,
    templateOf: (form) => {
      const known = templates.get(form) ?? { answer: form.ownTemplate ?? own(form) }
      templates.set(form, known)
      return known.answer
    },
    ...(norms && { norms }),
  }
}

/**
 * A checker that holds nothing of the documents it has seen: a pile of any size takes the memory of one.
 * @example makeChecker({ profile }).check(disclosure) // [{ rule: 'unit-missing', severity: 'warning', … }]
 */
export const makeChecker = (options: CheckerOptions): Checker => {
  const only = options.only && new Set(options.only)
  const rules = (options.rules ?? allRules).filter((rule) => only?.has(rule.id) ?? true)
  const lookups = lookupsOf(options)
  return {
    compares: new Set(rules.flatMap(({ compares }) => compares ?? [])),
    check: (disclosure, against) => {
      const places = locate(disclosure)
      const held = against && holdAgainst(disclosure, against, lookups.templateOf)
      const found = runRules(rules, prepare({ disclosure, places }, lookups, held), options)
      const all = [...oneSlipARow(disclosure.findings), ...found]
      return sortFindings(notOfCutRows(dropDuplicates(all)), places)
    },
  }
}
