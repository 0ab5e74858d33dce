import type { RuleDocs } from '../../rule.ts'

export const executedOverBudgetEn: RuleDocs = {
  title: 'More spent than budgeted',
  what: 'On monitoring and self-evaluation forms (tasks of a department included) the executed amount is above the adjusted budget, or above the initial one with its changes.',
  why: 'No more can be spent than is budgeted: either an addition or a carry-over is missing from the budget, or the executed amount is wrong, and the rate with it.',
  example: 'Budget 48万元, executed 51万元.',
  instead: '51万元 as the adjusted budget, if 3万元 were added; else the amount of the accounts.',
  cannotSee:
    'Where only the initial budget is printed it may have grown: a hint. Which number is wrong cannot be seen. Forms that explain themselves in a cell are not checked.',
}
