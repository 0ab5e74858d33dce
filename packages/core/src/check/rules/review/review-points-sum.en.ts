import type { RuleDocs } from '../../rule.ts'

export const reviewPointsSumEn: RuleDocs = {
  title: 'Points of the review that do not add up',
  what: 'The points of all questions are not 100, or not what the total row or the heading of their block prints.',
  why: 'Grades are set out of 100.',
  example: '完整性审核（20分）: two questions with 10 and 5.',
  instead: '10 points each.',
  cannotSee: 'With one number missing nothing is added. How many points a block should have is a local matter.',
}
