import type { RuleCases } from '../../rule.ts'

export const currencyUnitMixedCases: RuleCases = {
  fires: [
    {
      name: 'a budget in 元, a cost in 万元',
      documents: [
        { forms: [{ amountUnit: '元', funds: { 项目年度金额: '260000' }, rows: [['cost', '校舍粉刷', '≤8万元']] }] },
      ],
      at: ['260000'],
    },
    {
      name: 'a department in 万元, a project in 元',
      documents: [
        {
          forms: [
            { subject: 'department', amountUnit: '万元', funds: { 资金总额: '310.5' } },
            { amountUnit: '元', funds: { 预算资金: '420000' } },
          ],
        },
      ],
      at: ['310.5'],
    },
    {
      name: 'a sum whose name only looks like that of a unit price',
      documents: [{ forms: [{ funds: { 年度资金总额: '60' }, rows: [['cost', '清单编制费用', '≤80000元']] }] }],
      at: ['60'],
    },
  ],
  silent: [
    {
      name: 'one unit throughout',
      documents: [{ forms: [{ funds: { 年度资金总额: '26' }, rows: [['cost', '校舍粉刷', '≤8万元']] }] }],
    },
    {
      name: 'a unit price in 元',
      documents: [{ forms: [{ funds: { 年度资金总额: '26' }, rows: [['cost', '培训费', '≤420元/人/天']] }] }],
    },
    {
      name: 'one document in 元, another in 万元',
      documents: [
        { file: 'a', forms: [{ amountUnit: '元', funds: { 预算资金: '260000' } }] },
        { file: 'b', forms: [{ amountUnit: '万元', funds: { 预算资金: '26' } }] },
      ],
    },
    {
      name: 'the other unit only in empty cells',
      documents: [{ forms: [{ funds: { 年度资金总额: '26' } }, { amountUnit: '元', funds: { 预算资金: '' } }] }],
    },
    {
      name: 'what an effect is worth to a household',
      documents: [{ forms: [{ funds: { 年度资金总额: '60' }, rows: [['economicBenefit', '户均年增收', '≥1200元']] }] }],
    },
    {
      name: 'a norm a head',
      documents: [
        { forms: [{ funds: { 年度资金总额: '60' }, rows: [['cost', '公共卫生服务人均经费标准', '=94元']] }] },
      ],
    },
    {
      name: 'an amount for one enterprise',
      documents: [{ forms: [{ funds: { 年度资金总额: '60' }, rows: [['cost', '单家企业监测成本', '≤6000元']] }] }],
    },
    {
      name: 'an amount for one thing, whose name alone says so',
      documents: [
        {
          forms: [
            {
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '单座改造费用', '≤8000元'],
                ['cost', '吨均清运成本', '≤280元'],
              ],
            },
          ],
        },
      ],
    },
  ],
}
