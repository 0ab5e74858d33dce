import type { RuleDocs } from '../../rule.ts'

export const operatorMisreadEn: RuleDocs = {
  title: 'An operator read as a digit',
  what: 'In scans ≥, ≤ and = are often read as 2, 8 or the like, so that a value has a digit too many.',
  why: 'The digit makes the value many times larger: it must not be used.',
  example: '“295%” for “≥95%”.',
  instead: 'Compare with the original and take the suggestion.',
  fixSafety: 'What the original says a person has to see, hence a suggestion.',
  cannotSee: 'A value that still looks normal (230场) is noticed only where the form itself gives it away.',
}
