import type { Finding } from '../form/index.ts'
import type { CheckOptions } from './check.ts'
import { inForce } from './findings/in-force.ts'
import type { Indexed } from './resolve-report.ts'
import type { Rule } from './rule.ts'
import { crashFinding, tooLongFinding } from './rule-crashed.ts'
import { type Lookups, runRule } from './run-rule.ts'

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

type Found = ReadonlyMap<Indexed, readonly Finding[]>

const found = (rule: Rule, batch: readonly Indexed[], lookups: Lookups): Found => {
  const byDocument = Map.groupBy(runRule(rule, batch, lookups), ({ of }) => of)
  return new Map(
    [...byDocument].map(([of, list]) => [
      of,
      inForce(
        list.map(({ finding }) => finding),
        rule,
        of.disclosure,
      ),
    ]),
  )
}

const formsOf = (batch: readonly Indexed[]): number => batch.reduce((sum, of) => sum + of.disclosure.forms.length, 0)

/** A rule over a batch: what it found, or the finding about the rule itself. */
const attempt = (
  rule: Rule,
  batch: readonly Indexed[],
  lookups: Lookups,
  { onCrash }: CheckOptions,
  guard: Guard | undefined,
): { readonly failed?: Finding; readonly found: Found } => {
  try {
    const run = () => found(rule, batch, lookups)
    const result = guard?.(run, { rules: 1, forms: formsOf(batch) }) ?? { ended: true, value: run() }
    return result.ended ? { found: result.value } : { failed: tooLongFinding(rule), found: new Map() }
  } catch (fault) {
    if (onCrash === 'throw') throw fault
    return { failed: crashFinding(rule, fault), found: new Map() }
  }
}

/** Where a rule fails over many documents, it looks at each by itself: one document costs no other its findings. */
const runSafely = (
  rule: Rule,
  batch: readonly Indexed[],
  lookups: Lookups,
  options: CheckOptions,
  guard?: Guard,
): Found => {
  const failedAt = (of: Indexed | undefined, finding: Finding): Found => new Map(of ? [[of, [finding]]] : [])
  if (options.dropped?.includes(rule.id)) return failedAt(batch[0], tooLongFinding(rule))
  const whole = attempt(rule, batch, lookups, options, guard)
  if (!whole.failed) return whole.found
  if (batch.length < 2) return failedAt(batch[0], whole.failed)
  const each = batch.map((of) => ({ of, ...attempt(rule, [of], lookups, options, guard) }))
  const parts = new Map(each.map(({ of, found: own, failed }) => [of, failed ? [failed] : (own.get(of) ?? [])]))
  // Each by itself is well, so what failed is the comparison of documents: that is said as well.
  const [first] = batch
  if (first && each.every(({ failed }) => !failed)) parts.set(first, [...(parts.get(first) ?? []), whole.failed])
  return parts
}

/**
 * Runs rules over a batch, each apart from the others: one that throws or does not end becomes a finding about itself.
 * With a guard all run under one deadline first, for nothing ever goes wrong; only when that is missed, each under its own.
 */
export const runRules = (
  rules: readonly Rule[],
  batch: readonly Indexed[],
  lookups: Lookups,
  options: CheckOptions,
): readonly Found[] => {
  const { guard, timing, onRule } = options
  const all = (own: Guard | undefined): readonly Found[] => {
    const times: [string, number][] = []
    const results = rules.map((rule) => {
      onRule?.(rule.id)
      const from = timing?.now() ?? 0
      const result = runSafely(rule, batch, lookups, options, own)
      if (timing) times.push([rule.id, timing.now() - from])
      return result
    })
    for (const [rule, milliseconds] of times) timing?.took(rule, milliseconds)
    return results
  }
  if (!guard) return all(undefined)
  const together = guard(() => all(undefined), { rules: rules.length, forms: formsOf(batch) })
  return together.ended ? together.value : all(guard)
}
