import type { Finding } from '../form/index.ts'
import type { CheckerOptions, Guard } from './checker-options.ts'
import { inForce } from './findings/in-force.ts'
import type { Rule } from './rule.ts'
import { crashFinding, tooLongFinding } from './rule-crashed.ts'
import { type Prepared, runRule } from './run-rule.ts'

/** What a rule finds in a document, or the finding about the rule itself. */
const attempt = (
  rule: Rule,
  prepared: Prepared,
  { onCrash, dropped }: CheckerOptions,
  guard: Guard | undefined,
): readonly Finding[] => {
  if (dropped?.includes(rule.id)) return [tooLongFinding(rule)]
  const { disclosure } = prepared.of
  const run = () => {
    const found = runRule(rule, prepared)
    return found.length === 0 ? found : inForce(found, rule, disclosure)
  }
  try {
    const result = guard?.(run, { rules: 1, forms: disclosure.forms.length }) ?? { ended: true, value: run() }
    return result.ended ? result.value : [tooLongFinding(rule)]
  } catch (fault) {
    if (onCrash === 'throw') throw fault
    return [crashFinding(rule, fault)]
  }
}

/**
 * Runs rules over a document, each apart from the others: one that throws or does not end becomes a finding about itself.
 * With a guard all run under one deadline first, for nothing ever goes wrong; only when that is missed, each under its own.
 */
export const runRules = (rules: readonly Rule[], prepared: Prepared, options: CheckerOptions): readonly Finding[] => {
  const { guard, timing, onRule } = options
  const all = (own: Guard | undefined): readonly Finding[] => {
    const times: [string, number][] = []
    const results: Finding[] = []
    for (const rule of rules) {
      onRule?.(rule.id)
      const from = timing?.now() ?? 0
      for (const finding of attempt(rule, prepared, options, own)) results.push(finding)
      if (timing) times.push([rule.id, timing.now() - from])
    }
    for (const [rule, milliseconds] of times) timing?.took(rule, milliseconds)
    return results
  }
  if (!guard) return all(undefined)
  const forms = prepared.of.disclosure.forms.length
  const together = guard(() => all(undefined), { rules: rules.length, forms })
  return together.ended ? together.value : all(guard)
}
