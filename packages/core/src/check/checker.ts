import type { Disclosure, Finding, Form } from '../form/index.ts'
import type { Compared } from '../reconcile/comparisons.ts'
import { templateOf } from '../template/template-of.ts'
import { type Against, holdAgainst } from './against.ts'
import type { CheckerOptions } from './checker-options.ts'
import { dropDuplicates } from './findings/drop-duplicates.ts'
import { notOfCutRows } from './findings/not-of-cut-rows.ts'
import { notOfLostNumbers } from './findings/not-of-lost-numbers.ts'
import { oneSlipARow } from './findings/one-slip-a-row.ts'
import { sortFindings } from './findings/sort-findings.ts'
import { indexed } from './indexed.ts'
import { rules as allRules } from './rules/generated.ts'
import { type Lookups, prepare, type TemplateOf } from './run-rule.ts'
import { runRules } from './run-rules.ts'

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
      const of = indexed(disclosure)
      const held = against && holdAgainst(disclosure, against, lookups.templateOf)
      const found = runRules(rules, prepare(of, lookups, held), options)
      const all = [...oneSlipARow(disclosure.findings), ...found]
      return sortFindings(notOfLostNumbers(notOfCutRows(dropDuplicates(all))), of)
    },
  }
}
