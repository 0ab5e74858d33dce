import type { RuleDocs } from '../../rule.ts'

export const execLowUnexplainedEn: RuleDocs = {
  title: 'Money left over without an explanation',
  what: 'Where the region’s rules want a low execution rate explained (90 % in Sichuan): the total’s rate is below, and nothing in the form says why money was left.',
  why: 'A low rate means too high a budget or unfinished work. The reason is what next year’s budget is judged by.',
  example: 'Budget 24万元, executed 18万元, 75 %, no explanation.',
  instead: 'Two audits are open, 5.2万元 will be paid in March; next year’s budget follows the contract.',
  cannotSee: 'Regions without such a rule are not checked. Explanations in other files are not seen.',
}
