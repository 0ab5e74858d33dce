import type { RuleDocs } from '../../rule.ts'

export const reviewGradeMismatchEn: RuleDocs = {
  title: 'Grade and total of the review differ',
  what: 'The grade of a review is not the one that its total earns (优 from 90, 良 from 80, 中 from 60, or as the region has it), or several grades are chosen.',
  why: 'The grade decides whether targets pass, are amended or go back.',
  example: '93 points, grade 良.',
  instead: 'Grade 优; or the scores judged anew.',
  cannotSee: 'Reviews without a total are not checked. Other limits belong into the profile.',
}
