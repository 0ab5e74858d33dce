import type { RuleDocs } from '../../rule.ts'

export const resultNotReportedEn: RuleDocs = {
  title: 'A promised number without a report',
  what: 'The goal of a self-evaluation gives a number, and the account of the year has no number in that unit, nor has an actual value.',
  why: 'The account answers the goal point by point. A number promised and not reported leaves open whether it was reached.',
  example: 'Goal: 培训农民2万人次; the account does not say how many were trained.',
  instead: '培训农民1.86万人次，因汛期少办2期。',
  cannotSee:
    'Any number of the same unit keeps the rule silent, whether it is of the same thing or not. Numbers in Chinese characters and money are not checked.',
}
