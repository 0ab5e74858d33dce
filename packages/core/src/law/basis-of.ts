import type { Basis } from '../form/finding.ts'
import type { Article, Law } from './law.ts'
import { citationOf, findLaw } from './laws.ts'

/** What a rule, profile or option refers to; `law` is an id of `laws`, `article` an id or printed number of its articles. */
export interface LawReference {
  readonly kind: Basis['kind']
  readonly law?: string
  readonly article?: string
  readonly verified: boolean
}

/** Whose form is judged. `level` is local unless told: what departments of the centre publish says so itself. */
export interface BasisOf {
  /** Administrative code of the unit's region, where known. */
  readonly region?: string
  readonly level?: 'central' | 'local'
  /** Regulations of the region's own, beside those that are known. */
  readonly regulations?: readonly Law[]
}

/**
 * The article of a regulation by our id or its printed number.
 * @example findArticle(findLaw('budget-law-2018'), '第十四条')?.id // 'art-14'
 */
export function findArticle(law: Law, name: string): Article | undefined {
  return law.articles.find((article) => article.id === name || article.article === name)
}

/** 510000 reaches 510100 and 510182; 000000 reaches all. */
const reaches = (law: Law, region: string | undefined): boolean => {
  const stem = law.region.replace(/(?:00)+$/, '')
  return stem === '' || region?.startsWith(stem) === true
}

/**
 * The basis of a finding as it is printed: the regulation's citation, its article, whether it binds the unit. A text
 * for central departments on a local form, and one of another region, is followed by reference only. A reference to a
 * regulation that is not known is a fault of the rule.
 * @example basisOf({ kind: 'law', law: 'caiyu-2015-88', verified: true }, { region: '640100' })
 * // { kind: 'law', document: '财预〔2015〕88号', binding: 'by-reference', verified: true }
 */
export function basisOf(reference: LawReference, { region, level = 'local', regulations = [] }: BasisOf = {}): Basis {
  if (reference.law === undefined) return { kind: reference.kind, verified: reference.verified }
  const law = regulations.find(({ id }) => id === reference.law) ?? findLaw(reference.law)
  if (law === undefined) {
    throw new Error(
      `basisOf: no regulation has the id ${JSON.stringify(reference.law)}; add packages/core/src/law/data/<id>.json`,
    )
  }
  const article = reference.article === undefined ? undefined : findArticle(law, reference.article)
  const addressed = (law.appliesTo === 'all' || law.appliesTo === level) && reaches(law, region)
  const printed = article === undefined ? reference.article : article.article
  return {
    kind: reference.kind,
    document: citationOf(law),
    ...(printed === undefined ? {} : { article: printed }),
    binding: addressed ? law.binding : 'by-reference',
    verified: reference.verified && (reference.article === undefined || article?.verified === true),
  }
}
