import type { RuleDocs } from '../../rule.ts'

export const costSumOverBudgetEn: RuleDocs = {
  title: 'Costs add up to more than the budget',
  what: 'The amounts of the cost indicators (unit prices aside) exceed the budget of the year, beyond the tolerance (0.005万元 by default).',
  why: 'Costs are ceilings. Where they exceed the budget, either the money is short or an amount is wrong: targets and money do not match.',
  example: 'Total of the year 80万元; 展厅改造≤60万元, 设备采购≤35万元: 95万元.',
  instead: 'Total of the year 80万元; 展厅改造≤50万元, 设备采购≤30万元.',
  cannotSee:
    'Unit prices belong to “unit-cost-product”. Ranges, two amounts in a cell and damaged values are not added. A row called total, or equal to the budget or to the sum of the others, is taken for a total and not counted twice: a part that happens to equal the budget is therefore not seen. Where the initial and the adjusted budget differ, only what exceeds both is reported.',
}
