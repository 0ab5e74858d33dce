import type { RuleDocs } from '../../rule.ts'

export const planNotCumulativeEn: RuleDocs = {
  title: 'A spending plan that is not cumulative',
  what: 'The plan gives cumulative percentages: none may be below the one before, and the last is 100%.',
  why: 'Progress is judged by cumulative figures; shares of each period, or a plan that ends below 100%, cannot be compared with it.',
  example: 'March 30%, June 20%, October 30%, December 20%.',
  instead: 'March 30%, June 50%, October 80%, December 100%.',
  fixSafety:
    'Shares that add up to 100% can be turned into cumulative ones, but what was meant the unit has to say, hence a suggestion.',
  cannotSee:
    'Plans with blanks or without percentages are not checked. Where not all money is meant to be spent, the last date is reported all the same.',
}
