import type { Disclosure, Finding, Form } from '../form/index.ts'
import type { Norms } from '../norms/norms.ts'
import type { Profile } from '../score/profile.ts'
import type { Template } from '../template/schema/index.ts'
import type { Held } from './against.ts'
import type { Indexed } from './indexed.ts'
import { resolveReport } from './resolve-report.ts'
import type { Report, Rule, RuleContext } from './rule.ts'
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

/** What the rules report, each in its turn. */
interface Stage {
  /** Begins with a rule; what was reported before is forgotten. */
  readonly enter: (rule: Rule) => void
  readonly context: RuleContext
  readonly findings: () => readonly Finding[]
}

/** One document made ready for rule after rule. */
export interface Prepared {
  readonly of: Indexed
  readonly walked: Walked
  /** Absent: the document is held against none. */
  readonly held?: Held
  readonly stage: Stage
}

const nothing: readonly Finding[] = []

/** Rules run one after the other: they share what they are given, made once a document. */
const stageOf = (of: Indexed, { profileOf, templateOf, norms }: Lookups, partners: readonly Indexed[]): Stage => {
  let running: Rule | undefined
  let findings: Finding[] | undefined
  const profileOfForm = (form: Form): Profile => {
    const owner = [of, ...partners].find(({ disclosure }) => disclosure.forms.includes(form))
    if (!owner) throw new Error(`Rule ${running?.id}: profileOf(form) wants a form of the check, not a copy of one`)
    return profileOf(form, owner.disclosure)
  }
  const regionOf = (form: Form | undefined) => form && (templateOf(form)?.region ?? profileOfForm(form).region)
  const report = (report: Report): void => {
    if (!running) throw new Error('A rule reported after it had run')
    findings ??= []
    findings.push(resolveReport(running, report, of, partners, regionOf))
  }
  return {
    context: { profileOf: profileOfForm, templateOf, norms, report },
    enter: (rule) => {
      running = rule
      findings = undefined
    },
    findings: () => findings ?? nothing,
  }
}

export const prepare = (of: Indexed, lookups: Lookups, held?: Held): Prepared => ({
  of,
  walked: walkable(of.disclosure, {
    profileOf: (form) => lookups.profileOf(form, of.disclosure),
    templateOf: lookups.templateOf,
  }),
  stage: stageOf(of, lookups, held?.partners ?? []),
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
export const runRule = (rule: Rule, { walked, held, stage }: Prepared): readonly Finding[] => {
  if (rule.compares && !held) return nothing
  stage.enter(rule)
  const handlers = rule.create(stage.context)
  if (!rule.compares) walkDisclosure(handlers, walked)
  else if (held) compare(rule, handlers, held)
  return stage.findings()
}
