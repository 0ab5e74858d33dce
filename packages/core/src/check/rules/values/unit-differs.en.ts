import type { RuleDocs } from '../../rule.ts'

export const unitDiffersEn: RuleDocs = {
  title: 'Units that do not compare',
  what: 'Within one row the year’s value and that of the term, the adjusted or the expected one have units of different kinds.',
  why: 'They cannot be compared: neither met nor missed, and no basis for points.',
  example: 'Target ≥12场, expected for the year 860人.',
  instead: '场 for both: ≥12场, 14场; the people in a row of their own.',
  cannotSee:
    'Counting words used for each other (个, 项, 次, 场, 期) are not told apart; without a unit nothing is compared. Actual values are those of `actual-unit-differs`.',
}
