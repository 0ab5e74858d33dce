import type { Basis } from '../form/index.ts'
import { basisOf, findArticle, findLaw } from '../law/index.ts'
import type { RuleBasis } from './rule.ts'

/** What a finding on a form of this region rests on, in full: document, article, whether it binds (core/law). */
export const resolveBasis = (basis: RuleBasis, region: string | undefined): Basis => {
  const law = basis.law === undefined ? undefined : findLaw(basis.law)
  const article = law && basis.article !== undefined ? findArticle(law, basis.article) : undefined
  return { ...basisOf(basis, region === undefined ? {} : { region }), ...(article && { provision: article.id }) }
}

/**
 * Whether nothing but texts that bind nobody (财预〔2021〕101号, on trial and for reference) carries the rule: it may then
 * warn, not accuse.
 */
export const restsOnTrialAlone = (bases: readonly RuleBasis[]): boolean =>
  bases.length > 0 &&
  bases.every(({ law }) => {
    const document = law === undefined ? undefined : findLaw(law)
    return document?.binding === 'by-reference'
  })
