import type { Disclosure, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { Reconciled } from '../reconcile/differences.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import { type Indexed, type Resolved, resolveReport } from './resolve-report.ts'
import type { Rule } from './rule.ts'
import { type Walked, walkable, walkDisclosure } from './walk-disclosure.ts'

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

/** What every rule of a check asks of the same batch, made once. */
interface Prepared {
  readonly disclosures: readonly Disclosure[]
  readonly owners: ReadonlyMap<Form, Disclosure>
  readonly walked: ReadonlyMap<Indexed, Walked>
}

const prepared = new WeakMap<readonly Indexed[], { readonly lookups: Lookups; readonly of: Prepared }>()

const prepare = (batch: readonly Indexed[], lookups: Lookups): Prepared => {
  const known = prepared.get(batch)
  if (known?.lookups === lookups) return known.of
  const { profileOf, templateOf } = lookups
  const of: Prepared = {
    disclosures: batch.map(({ disclosure }) => disclosure),
    owners: new Map(batch.flatMap(({ disclosure }) => disclosure.forms.map((form) => [form, disclosure] as const))),
    walked: new Map(
      batch.map((each) => {
        const ofDocument = (form: Form): Profile => profileOf(form, each.disclosure)
        return [each, walkable(each.disclosure, { profileOf: ofDocument, templateOf })]
      }),
    ),
  }
  prepared.set(batch, { lookups, of })
  return of
}

/** Runs one rule over a batch. What the rule throws is thrown. */
export const runRule = (rule: Rule, batch: readonly Indexed[], lookups: Lookups): readonly Resolved[] => {
  const { profileOf, templateOf, reconciled, norms } = lookups
  const { disclosures, owners, walked } = prepare(batch, lookups)
  const resolved: Resolved[] = []
  const profileOfForm = (form: Form): Profile => {
    const owner = owners.get(form)
    if (!owner) throw new Error(`Rule ${rule.id}: profileOf(form) wants a form of the batch, not a copy of one`)
    return profileOf(form, owner)
  }
  const regionOf = (form: Form | undefined) => form && (templateOf(form)?.region ?? profileOfForm(form).region)
  let current: Indexed | undefined
  const handlers = rule.create({
    get profile() {
      const form = disclosures.flatMap(({ forms }) => forms)[0]
      if (!form) throw new Error(`Rule ${rule.id}: a batch without forms has no profile`)
      return profileOfForm(form)
    },
    profileOf: profileOfForm,
    templateOf,
    batch: disclosures,
    reconciled: () => reconciled(batch),
    norms,
    report: (report) => {
      resolved.push(resolveReport(rule, report, batch, current, regionOf))
    },
  })
  for (const [of, nodes] of walked) {
    current = of
    walkDisclosure(handlers, nodes)
  }
  current = undefined
  handlers.end?.(disclosures)
  return resolved
}
