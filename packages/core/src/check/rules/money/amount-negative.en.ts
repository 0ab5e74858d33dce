import type { RuleDocs } from '../../rule.ts'

export const amountNegativeEn: RuleDocs = {
  title: 'Money below nought',
  what: 'A budget, an amount spent or one of their sources is negative. Columns of changes and of what is left are passed.',
  why: 'Money given or spent is not below nought. Such a number mostly makes a total come out right, or is a cut that was put into the budget.',
  example: '年度资金总额 58, 财政拨款 63, 其他资金 -5.',
  instead: '财政拨款 58; the cut of 5 belongs to 预算调整数 or to the remarks.',
  cannotSee: 'Cuts that are told in words; negative costs are looked at by the rules for values.',
}
