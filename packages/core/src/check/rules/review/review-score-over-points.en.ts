import type { RuleDocs } from '../../rule.ts'

export const reviewScoreOverPointsEn: RuleDocs = {
  title: 'More points than the question has',
  what: 'A score of the review is above the points of its question, or below zero.',
  why: 'Points are the ceiling of a score: the wrong row was filled in, or the wrong number.',
  example: '指标科学性: 16 of 15.',
  instead: '12 of 15.',
  cannotSee: 'Reviews in grades without points are not checked.',
}
