import type { Disclosure, Finding } from '../../form/index.ts'
import { findLaw, lawInForce } from '../../law/index.ts'
import type { Rule } from '../rule.ts'

/**
 * What of a basis holds in a year: regulations that were not in force in any part of it are no basis. Undefined: the
 * finding rested on nothing else.
 */
const basisIn = (basis: Finding['basis'], year: number): Finding['basis'] | undefined => {
  const held = basis.filter(({ document }) => {
    const law = document === undefined ? undefined : findLaw(document)
    return law === undefined || lawInForce(law.id, String(year))
  })
  return held.length === 0 && basis.length > 0 ? undefined : held
}

/**
 * A form of any year is judged by the law of that year: keeps the findings of a rule whose form is of a year in which the
 * rule is in force and something of its basis is, and of their basis what is. A form without a year keeps all.
 */
export const inForce = (findings: readonly Finding[], rule: Rule, disclosure: Disclosure): readonly Finding[] =>
  findings.flatMap((finding) => {
    const year =
      (finding.form === null ? undefined : disclosure.forms[finding.form]?.year.value) ?? disclosure.year.value
    if (year === undefined) return [finding]
    if (year < (rule.validFrom ?? year) || year > (rule.validTo ?? year)) return []
    const basis = basisIn(finding.basis, year)
    if (basis === undefined) return []
    return basis.length === finding.basis.length ? [finding] : [{ ...finding, basis }]
  })
