import type { RuleDocs } from '../../rule.ts'

export const forecastOverBudgetEn: RuleDocs = {
  title: 'Expected to spend more than the budget',
  what: 'On a monitoring form the expected spending of the year is above the budget (with its changes), and nothing says why.',
  why: 'Nothing is spent without a budget. Either a number is wrong or the budget has to be changed.',
  example: 'Budget 120万元, expected 126万元.',
  instead: 'The right number; or the adjusted budget once it is changed.',
  cannotSee: 'A budget that grew without the form showing it is not seen. Which number is wrong cannot be seen.',
}
