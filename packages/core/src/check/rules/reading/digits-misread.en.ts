import type { RuleDocs } from '../../rule.ts'

export const digitsMisreadEn: RuleDocs = {
  title: 'Digits read as letters',
  what: 'In scans 1 and 0 are often read as l, I, O.',
  why: 'A number with letters is none: amounts and scores are not checked there.',
  example: '“l00%” for “100%”, “≤2OOO元” for “≤2000元”.',
  instead: 'Compare with the original and take the suggestion.',
  fixSafety: 'What the original says a person has to see, hence a suggestion.',
  cannotSee: 'A digit read as another digit is not noticed.',
}
