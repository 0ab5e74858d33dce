import type { RuleDocs } from '../../rule.ts'

export const proseRateDiffersEn: RuleDocs = {
  title: 'A rate in the prose that its numbers do not give',
  what: 'The execution rate that a report tells is not what was spent divided by the budget, in the same sentence or anywhere in the text; or a rate behind what was due and what was done (forms returned of those sent out, faults mended of those found, things that passed of those tested), what was cut of what was asked for, or the share of each grade, is not what the numbers give.',
  why: 'Rates of execution and completion are what points are given for: where one is wrong, points and verdict change.',
  example: '安排资金860万元，实际支出817万元，预算执行率96.5%。',
  instead: '安排资金860万元，实际支出817万元，预算执行率95%。',
  cannotSee:
    'Where a sentence names no budget, the rate is held against all budgets of the text and told only if none gives it (a warning). Rounding and cutting off both count as right. Shares are checked only where the other shares of the sentence are right. Of what other rates are, the text does not tell.',
}
