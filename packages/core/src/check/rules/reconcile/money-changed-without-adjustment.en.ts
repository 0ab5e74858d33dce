import type { RuleDocs } from '../../rule.ts'

export const moneyChangedWithoutAdjustmentEn: RuleDocs = {
  title: 'The budget changed, the targets did not',
  what: 'For a project and year: the initial budget of the self-evaluation or monitoring form is not that of the targets (warning); the full-year budget differs by 10% or more and no adjusted targets were given (hint).',
  why: 'Targets are approved with the budget. The initial budget is what was approved; with a large change in the course of the year the targets change as well.',
  example: 'Targets: 300 000 yuan; initial budget in the self-evaluation: 360 000 yuan.',
  instead: 'Give 300 000 as the initial budget, 360 000 as that of the full year, and the adjusted targets.',
  cannotSee:
    'Only the year’s total is compared, not where it comes from. Amounts that differ by a factor of 10 000 are passed: a unit is missing. An adjustment that was not given cannot be seen.',
}
