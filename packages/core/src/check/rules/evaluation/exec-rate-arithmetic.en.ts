import type { RuleDocs } from '../../rule.ts'

export const execRateArithmeticEn: RuleDocs = {
  title: 'The execution rate is computed wrongly',
  what: 'The rate is not executed ÷ budget of the year, at the printed decimals; both rounding and cutting off are right.',
  why: 'The rate is worth 10 points: an error changes the score and hides money that was not spent.',
  example: 'Budget 50万元, executed 46万元, rate 98%.',
  instead: 'Rate 92%.',
  fixSafety: 'Rate, budget or execution may be wrong, hence a suggestion.',
  cannotSee: 'Rows with a budget of 0 or blank are not checked. Which of the three is wrong is not seen.',
}
