import type { RuleDocs } from '../../rule.ts'

export const goalAmountDiffersEn: RuleDocs = {
  title: 'An amount in the goal differs from the form',
  what: 'Money named in the goal exceeds the budget of the year, or is called the budget and differs; or the prose gives a project another budget than its form.',
  why: 'A project has one budget. Where two are told, nobody knows which to execute and to evaluate.',
  example: 'Goal: 本年下达资金520万元……; total of the year: 310万元.',
  instead: 'Goal: 本年下达资金310万元……; total of the year: 310万元.',
  cannotSee:
    'Which one is right is not seen. Where one amount of the goal, or their sum, is the budget, nothing is said. Investment, former years, money of others, income and standards are not compared, nor smaller amounts.',
}
