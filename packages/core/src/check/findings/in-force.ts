import type { Disclosure, Finding } from '../../form/index.ts'
import type { Rule } from '../rule.ts'

/** Keeps the findings of a rule whose form is of a year in which the rule is in force; a form without a year keeps all. */
export const inForce = (findings: readonly Finding[], rule: Rule, disclosure: Disclosure): readonly Finding[] =>
  findings.filter(({ form }) => {
    const year = (form === null ? undefined : disclosure.forms[form]?.year.value) ?? disclosure.year.value
    return year === undefined || (year >= (rule.validFrom ?? year) && year <= (rule.validTo ?? year))
  })
