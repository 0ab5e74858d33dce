import type { RuleDocs } from '../../rule.ts'

export const rateBaseUndefinedEn: RuleDocs = {
  title: 'A rate without a denominator',
  what: 'A rate of participation or coverage does not say of whom, and has neither explanation nor formula; or a rate does not fit the days given for the same thing in the same form, and does not say of how many days it is a share.',
  why: 'The same work gives quite different rates by different denominators: it can be neither measured nor checked.',
  example: '年度正常开放率≥98% beside 年度正常开放时间≥230天 (63 % of a year).',
  instead: '年度正常开放率（实际开放天数÷应开放天数235天）≥98%.',
  cannotSee: 'Rates whose denominator is understood (passed, intact, in time) are not checked.',
}
