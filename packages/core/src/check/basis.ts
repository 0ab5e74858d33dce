import type { Basis } from '../form/index.ts'
import { findLaw } from './law-lookup.ts'
import type { RuleBasis } from './rule.ts'

/**
 * What a finding rests on, in full: the document's title and number, and whether it binds the unit or is followed by
 * reference only (财预〔2015〕88号 and its like speak to central departments; the provinces follow them by rules of
 * their own).
 */
export const resolveBasis = (basis: RuleBasis): Basis => {
  const law = basis.law === undefined ? undefined : findLaw(basis.law)
  if (basis.law !== undefined && !law) throw new Error(`No law '${basis.law}' in core/law; a basis names one by its id`)
  return {
    kind: basis.kind,
    ...(law && { document: law.document, binding: law.binding }),
    ...(basis.article !== undefined && { article: basis.article }),
    verified: basis.verified,
  }
}

/** Whether nothing but texts on trial (财预〔2021〕101号) carries the rule: it may then warn, not accuse (domain.md §1). */
export const restsOnTrialAlone = (bases: readonly RuleBasis[]): boolean =>
  bases.length > 0 && bases.every((basis) => basis.law !== undefined && findLaw(basis.law)?.trial === true)
