import type { RuleCases } from '../../rule.ts'

const row = (target: string) => ({
  documents: [{ forms: [{ rows: [['quantity', '印制手册', target] as const] }] }],
})

export const digitGroupsCases: RuleCases = {
  fires: [
    { name: 'four digits', ...row('≥1,0500份'), at: ['≥1,0500份'] },
    { name: 'groups of two', ...row('≥12,00,000份'), at: ['≥12,00,000份'] },
    {
      name: 'in money',
      documents: [{ forms: [{ amountUnit: '元', funds: { 年度资金总额: '3,5000' } }] }],
      at: ['3,5000'],
    },
  ],
  silent: [
    { name: 'thousands', ...row('≥10,500份') },
    { name: 'millions with cents', ...row('≤1,200,000.50元') },
    { name: 'no commas', ...row('≥10500份') },
    { name: 'two numbers', ...row('3,5份') },
    { name: 'two years', ...row('2024,2025年度手册') },
    { name: 'wide commas between numbers', ...row('一期100，二期200份') },
  ],
}
