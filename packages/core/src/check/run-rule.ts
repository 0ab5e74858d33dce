import type { Disclosure, Finding, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import type { Held } from './against.ts'
import type { Indexed } from './indexed.ts'
import { resolveReport } from './resolve-report.ts'
import type { Rule } from './rule.ts'
import { type Walked, walkable, walkDisclosure } from './walk-disclosure.ts'

/** The profile of a form of the pile. */
export type ProfileOf = (form: Form, disclosure: Disclosure) => Profile
/** The template with which a form was read or made. */
export type TemplateOf = (form: Form) => Template | undefined

/** What the rules of a check look up. */
export interface Lookups {
  readonly profileOf: ProfileOf
  readonly templateOf: TemplateOf
  readonly norms?: Norms
}

/** One document made ready for rule after rule. */
export interface Prepared {
  readonly of: Indexed
  readonly walked: Walked
  /** Absent: the document is held against none. */
  readonly held?: Held
  readonly lookups: Lookups
}

export const prepare = (of: Indexed, lookups: Lookups, held?: Held): Prepared => ({
  of,
  lookups,
  walked: walkable(of.disclosure, {
    profileOf: (form) => lookups.profileOf(form, of.disclosure),
    templateOf: lookups.templateOf,
  }),
  ...(held && { held }),
})

/** Calls the handler of a rule that compares, for whatever the document is held against. */
const compare = (rule: Rule, handlers: ReturnType<Rule['create']>, held: Held): void => {
  switch (rule.compares) {
    case 'pairs': {
      const pairs = handlers.pairs && held.pairs()
      if (pairs?.length) handlers.pairs?.(pairs)
      return
    }
    case 'goals':
      for (const twins of held.twins) handlers.twins?.(twins)
      return
    case 'transfers':
      for (const transfer of held.transfers) handlers.transfer?.(transfer)
      return
    case 'departments':
      for (const department of held.departments) handlers.projects?.(department)
      return
    case undefined:
  }
}

/** Runs one rule over a document. What the rule throws is thrown. */
export const runRule = (rule: Rule, { of, walked, held, lookups }: Prepared): readonly Finding[] => {
  if (rule.compares && !held) return []
  const { profileOf, templateOf, norms } = lookups
  const partners = held?.partners ?? []
  const findings: Finding[] = []
  const profileOfForm = (form: Form): Profile => {
    const owner = [of, ...partners].find(({ disclosure }) => disclosure.forms.includes(form))
    if (!owner) throw new Error(`Rule ${rule.id}: profileOf(form) wants a form of the check, not a copy of one`)
    return profileOf(form, owner.disclosure)
  }
  const regionOf = (form: Form | undefined) => form && (templateOf(form)?.region ?? profileOfForm(form).region)
  const handlers = rule.create({
    profileOf: profileOfForm,
    templateOf,
    norms,
    report: (report) => {
      findings.push(resolveReport(rule, report, of, partners, regionOf))
    },
  })
  if (rule.compares) {
    if (held) compare(rule, handlers, held)
  } else walkDisclosure(handlers, walked)
  return findings
}
