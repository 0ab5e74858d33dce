import type { RuleDocs } from '../../rule.ts'

export const fullScoreUnmetEn: RuleDocs = {
  title: 'Full marks for a target that was missed',
  what: 'The actual value does not meet the target (number, cost, date or year), and the score equals the points.',
  why: 'What is missed costs points and needs a reason. Full marks show that the row was not scored by what was done, or that the actual value is wrong.',
  example: 'Target ≥40场次, actual 36场次, points 8, score 8.',
  instead: 'Score 7.2, and why four were not held; or the right actual value.',
  cannotSee:
    'Targets in words, and actual values such as “≥99%” that decide nothing, are not checked. A bare number is read by its kind: costs, faults and durations as ceilings, else as floors.',
}
