import type { RuleDocs } from '../../rule.ts'

export const completionRateArithmeticEn: RuleDocs = {
  title: 'A wrong rate of completion',
  what: 'The printed rate of completion is not the actual value divided by the target. Rounding, cutting off and 100 % for more than all count as right.',
  why: 'The rate is what deviation and points are judged by.',
  example: 'Target ≥60盏, 57盏 done, 98% printed.',
  instead: '95%.',
  fixSafety: 'Rate, target and actual value may each be wrong: a suggestion only.',
  cannotSee:
    'Costs and times, where less is better, are reckoned differently from place to place and not checked; nor are other units.',
}
