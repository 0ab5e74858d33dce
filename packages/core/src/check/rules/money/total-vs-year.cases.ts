import type { RuleCases } from '../../rule.ts'

const oneYear = { 项目名称: '科技周主会场', 项目属性: '0101--一年期项目', 项目期: '1年' }

export const totalVsYearCases: RuleCases = {
  fires: [
    {
      name: 'a project of one year',
      documents: [{ forms: [{ fields: oneYear, funds: { 项目总额: '52', '项目总额/年度资金总额': '48' } }] }],
      at: ['52'],
    },
    {
      name: 'a total below the year’s money, whatever the duration',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '智慧图书馆', 项目属性: '02-经常性项目', 项目期: '3年' },
              funds: { 项目总额: '30', '项目总额/年度资金总额': '45' },
            },
          ],
        },
      ],
      at: ['30'],
    },
    {
      name: 'one year as a period of twelve months',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '古桥修缮', 项目期限: '2025年1月-2025年12月' },
              funds: { 项目总额: '70', '项目总额/年度资金总额': '65' },
            },
          ],
        },
      ],
      at: ['70'],
    },
  ],
  silent: [
    {
      name: 'total and year agree',
      documents: [{ forms: [{ fields: oneYear, funds: { 项目总额: '48.00', '项目总额/年度资金总额': '48' } }] }],
    },
    {
      name: 'a project of several years',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '智慧图书馆', 项目属性: '02-经常性项目', 项目期: '3年' },
              funds: { 项目总额: '135', '项目总额/年度资金总额': '45' },
            },
          ],
        },
      ],
    },
    {
      name: 'an attribute that says one year beside a duration of many is another fault',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '智慧图书馆', 项目属性: '一年期项目', 项目期: '99年' },
              funds: { 项目总额: '135', '项目总额/年度资金总额': '45' },
            },
          ],
        },
      ],
    },
    {
      name: 'no total is printed',
      documents: [{ forms: [{ fields: oneYear, funds: { 年度资金总额: '48' } }] }],
    },
  ],
}
