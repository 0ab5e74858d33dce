import type { RuleDocs } from '../../rule.ts'

export const costSumGapEn: RuleDocs = {
  title: 'Costs add up to less than the budget',
  what: 'Two or more costs (unit prices times the least quantity) add up to less than the budget, by up to a tenth and beyond the tolerance; where a cost is blank, by any amount, and a single blank one is named.',
  why: 'For the difference there is no cost: one is missing or was left blank. Often the difference is exactly the missing number.',
  example: 'Budget 60万元; 场地租赁≤25万元, 讲师费 (blank), 资料印制≤10万元: 35, 25 short.',
  instead: 'Fill in 讲师费≤25万元: 60万元.',
  fixSafety: 'To put the difference into the blank is a conclusion that the unit has to confirm, hence a suggestion.',
  cannotSee:
    'With ranges, damaged amounts or unit prices whose quantity is not found the sum is not known and nothing is said. Costs need only list main expenses: a hint, and a difference above a tenth without a blank is not reported; nor where a row gives the total cost.',
}
