import type { Norms } from '../norms/norms.ts'
import type { Profile } from '../score/profile.ts'
import type { Rule } from './rule.ts'
import type { ProfileOf, TemplateOf } from './run-rule.ts'

/**
 * Does a piece of work and stops it when it takes longer than so many forms may take; `rules` tells how many rules run
 * in it. Work that was stopped has no value; what it throws is thrown.
 */
export type Guard = <T>(
  work: () => T,
  size: { readonly rules: number; readonly forms: number },
) => { readonly ended: true; readonly value: T } | { readonly ended: false }

/** A clock of the caller, in milliseconds, and who is told what each rule took. */
export interface Timing {
  readonly now: () => number
  readonly took: (rule: string, milliseconds: number) => void
}

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
