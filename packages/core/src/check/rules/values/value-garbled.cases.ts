import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [string, string, string])[]) => ({
  documents: [{ forms: [{ funds: { 年度资金总额: '36.5', '年度资金总额/财政拨款': '36.5' }, rows }] }],
})

export const valueGarbledCases: RuleCases = {
  fires: [
    {
      name: 'in what the year is expected to bring',
      documents: [
        {
          forms: [
            {
              phase: 'monitoring',
              funds: { 年度资金总额: '36.5' },
              rows: [['cost', '巡诊车辆租赁', '≤36.5万元', { forecast: '36.536.5万元' }]],
            },
          ],
        },
      ],
      at: ['36.536.5万元'],
    },
    {
      name: 'an amount printed twice, its decimal point too',
      ...form(['cost', '巡诊车辆租赁', '≤36.536.5万元']),
      at: ['≤36.536.5万元'],
    },
    {
      name: 'a number glued to a word',
      ...form(['sustainableImpact', '巡诊制度', '≥90长期']),
      at: ['≥90长期'],
    },
    {
      name: 'an amount printed twice that the budget gives away',
      documents: [{ forms: [{ funds: { 年度资金总额: '18' }, rows: [['cost', '药品配送', '≤1818万元']] }] }],
      at: ['≤1818万元'],
    },
    { name: 'a unit typed twice', ...form(['timeliness', '平均送达周期', '≤12天天']), at: ['≤12天天'] },
  ],
  silent: [
    { name: 'an amount that equals the budget', ...form(['cost', '巡诊车辆租赁', '≤36.5万元']) },
    { name: 'digits that repeat, the half nowhere in the money', ...form(['cost', '药品配送', '≤2323元']) },
    { name: 'a count whose digits repeat', ...form(['quantity', '巡诊人次', '≥3636人次']) },
    { name: 'two values, both sound', ...form(['quantity', '培训', '≥20人、3天']) },
    { name: 'a unit price of two terms', ...form(['cost', '培训费', '≤420元/人/天']) },
  ],
}
