import type { RuleDocs } from '../../rule.ts'

export const gradeScoreMismatchEn: RuleDocs = {
  title: 'A grade that the total does not earn',
  what: 'The printed grade is not the one that the total earns by the rules in force (优 from 90, 良 from 80, 中 from 60).',
  why: 'The grade follows from the total. Where they differ nobody knows which one holds.',
  example: '88.6 points, grade 优.',
  instead: 'Grade 良.',
  cannotSee:
    'Totals that are not out of 100 and forms without a grade are not checked. Other limits belong into the profile.',
}
