import type { RuleDocs } from '../../rule.ts'

export const forecastBelowDoneEn: RuleDocs = {
  title: 'The year is expected to bring less than is done',
  what: 'On a monitoring form a quantity that only grows, or the money spent, is expected to be less at the end of the year than it is now.',
  why: 'What is done or spent stays so: one of the two numbers is wrong.',
  example: '280人次 trained by July, 260人次 expected for the year.',
  instead: '480人次, or the right number for July.',
  cannotSee: 'Rates, stocks and other numbers that may fall are not compared. Which number is wrong cannot be seen.',
}
