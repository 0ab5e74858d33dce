import type { RuleDocs } from '../../rule.ts'

export const strictOperatorEn: RuleDocs = {
  title: 'An operator that excludes the value itself',
  what: 'The value has > or < where ≥ or ≤ is meant.',
  why: 'Taken at its word, reaching exactly the value is not enough: a dispute in the making.',
  example: 'Satisfaction 来馆读者满意度: >90%.',
  instead: '≥90%.',
  fixSafety: 'Whether reaching it counts is the unit’s to decide, hence a suggestion.',
  cannotSee: 'Where the bound is truly excluded (大于0, 小于1) nothing is said.',
}
