import type { RuleDocs } from '../../rule.ts'

export const reviewTotalSumEn: RuleDocs = {
  title: 'A total that the scores do not make',
  what: 'The printed total of a review is not the sum of its scores.',
  why: 'The total makes the grade, the grade decides about the project.',
  example: 'Eight scores make 93, 95 is printed.',
  instead: '93.',
  fixSafety: 'Total and scores may each be wrong: a suggestion only.',
  cannotSee: 'With one score missing nothing is added.',
}
