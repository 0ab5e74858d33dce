import type { Family, Rule } from '../check/index.ts'
import type { QuestionCode } from './scheme.ts'

type Criterion = 'completeness' | 'relevance' | 'appropriateness' | 'feasibility'
const criteria: readonly string[] = [
  'completeness',
  'relevance',
  'appropriateness',
  'feasibility',
] satisfies Criterion[]

/** Where a rule rests on none of the four criteria of 财预〔2015〕88号, its family tells; what is absent is no matter of targets. */
const ofFamily: Partial<Readonly<Record<Family, QuestionCode>>> = {
  form: 'form-complete',
  values: 'indicators-scientific',
  classification: 'indicators-scientific',
  money: 'money-matches',
  coherence: 'goal-relevant',
}

const isCriterion = (article: string | undefined): article is Criterion =>
  article !== undefined && criteria.includes(article)

const ofCriterion = (criterion: Criterion, { id, family }: Rule): QuestionCode => {
  switch (criterion) {
    case 'completeness':
      return /^(goal-|tense-)/.test(id) ? 'goal-clear' : 'form-complete'
    case 'relevance':
      return /goal|boilerplate|expired/.test(id) ? 'goal-relevant' : 'indicators-scientific'
    case 'appropriateness':
      return family === 'money' ? 'money-matches' : 'performance-reasonable'
    case 'feasibility':
      return family === 'money' || /^stages/.test(id) ? 'conditions-sufficient' : 'feasible'
  }
}

/**
 * The question of the review to which a rule speaks: by the criterion it rests on, else by its family; undefined for rules that are
 * not about targets (privacy, self-evaluation, reading).
 * @example questionOf(costSumOverBudget) // 'money-matches'
 */
export const questionOf = (rule: Rule): QuestionCode | undefined => {
  if (ofFamily[rule.family] === undefined) return undefined
  const article = rule.basis.map((basis) => basis.article).find(isCriterion)
  // A sum that is wrong is a matter of the money, whichever criterion is cited beside the arithmetic.
  if (rule.family === 'money' && article !== 'feasibility') return 'money-matches'
  return article === undefined ? ofFamily[rule.family] : ofCriterion(article, rule)
}
