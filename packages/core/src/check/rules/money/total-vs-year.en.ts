import type { RuleDocs } from '../../rule.ts'

export const totalVsYearEn: RuleDocs = {
  title: 'Total and year’s money do not fit',
  what: 'The total of a one-year project is not its year’s money; or the total of any project is smaller than that.',
  why: 'A one-year project has one year: the total is the year’s money. Otherwise term, total or year is wrong, or money of former years is in it.',
  example: '一年期项目, 项目期：1年; total 52万元, year 48万元.',
  instead: 'Total 48万元, year 48万元; or the true term.',
  fixSafety:
    'Total, year and term may each be wrong, hence suggestions; only those that agree with the rest of the form are listed.',
  cannotSee:
    'Which one is wrong is not seen. Where attribute and term contradict, “duration-conflict” speaks and this rule is silent.',
}
