import type { RuleCases } from '../../rule.ts'

export const currencyUnitMissingCases: RuleCases = {
  fires: [
    {
      name: 'a sum and no unit anywhere',
      documents: [{ forms: [{ amountUnit: '元', unitPrinted: false, funds: { 项目年度金额: '260000' } }] }],
      at: ['260000'],
    },
    {
      name: 'several sums, marked once',
      documents: [
        {
          forms: [
            {
              amountUnit: '万元',
              unitPrinted: false,
              funds: { 年度资金总额: '12.5', 财政拨款: '10', 其他资金: '2.5' },
            },
          ],
        },
      ],
      at: ['12.5'],
    },
  ],
  silent: [
    {
      name: 'the unit stands above the table',
      documents: [{ forms: [{ amountUnit: '元', funds: { 项目年度金额: '260000' } }] }],
    },
    {
      name: 'the unit stands in the cell',
      documents: [{ forms: [{ amountUnit: '元', unitPrinted: false, funds: { 项目年度金额: '260000元' } }] }],
    },
    {
      name: 'the unit stands in the label',
      documents: [
        { forms: [{ unitPrinted: false, fields: { '年度资金总额（万元）': '26' }, funds: { 年度资金总额: '26' } }] },
      ],
    },
    {
      name: 'no money, or nil',
      documents: [{ forms: [{ unitPrinted: false, funds: { 年度资金总额: '', 其他资金: '0' } }] }],
    },
  ],
}
