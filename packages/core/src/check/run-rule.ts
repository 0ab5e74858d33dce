import type { Disclosure, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { Reconciled } from '../reconcile/differences.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema.ts'
import { type Indexed, type Resolved, resolveReport } from './resolve-report.ts'
import type { Rule } from './rule.ts'
import { walkDisclosure } from './walk-disclosure.ts'

/** The profile of a form of the batch. */
export type ProfileOf = (form: Form, disclosure: Disclosure) => Profile
/** The template with which a form was read or made. */
export type TemplateOf = (form: Form) => Template | undefined

/** What the rules of one check look up. */
export interface Lookups {
  readonly profileOf: ProfileOf
  readonly templateOf: TemplateOf
  /** The pairs of forms of a batch and their differences, once a batch. */
  readonly reconciled: (batch: readonly Indexed[]) => readonly Reconciled[]
  readonly norms?: Norms
}

/** Runs one rule over a batch. What the rule throws is thrown. */
export const runRule = (
  rule: Rule,
  batch: readonly Indexed[],
  { profileOf, templateOf, reconciled, norms }: Lookups,
): readonly Resolved[] => {
  const resolved: Resolved[] = []
  const owners = new Map(batch.flatMap((of) => of.disclosure.forms.map((form) => [form, of.disclosure] as const)))
  const profileOfForm = (form: Form): Profile => {
    const owner = owners.get(form)
    if (!owner) throw new Error(`Rule ${rule.id}: profileOf(form) wants a form of the batch, not a copy of one`)
    return profileOf(form, owner)
  }
  const regionOf = (form: Form | undefined) => form && (templateOf(form)?.region ?? profileOfForm(form).region)
  let current: Indexed | undefined
  const handlers = rule.create({
    get profile() {
      const form = batch.flatMap((of) => of.disclosure.forms)[0]
      if (!form) throw new Error(`Rule ${rule.id}: a batch without forms has no profile`)
      return profileOfForm(form)
    },
    profileOf: profileOfForm,
    templateOf,
    batch: batch.map((of) => of.disclosure),
    reconciled: () => reconciled(batch),
    norms,
    report: (report) => {
      resolved.push(resolveReport(rule, report, batch, current, regionOf))
    },
  })
  for (const of of batch) {
    current = of
    walkDisclosure(handlers, of.disclosure, { profileOf: (form) => profileOf(form, of.disclosure), templateOf })
  }
  current = undefined
  handlers.end?.(batch.map((of) => of.disclosure))
  return resolved
}
