import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '河道保洁' }

export const budgetPartsTotalCases: RuleCases = {
  fires: [
    {
      name: 'a form of its own: parts with 其他资金 do not make the total',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '120', '年度资金总额/财政拨款': '80', '年度资金总额/其他资金': '30' },
            },
          ],
        },
      ],
      at: ['120'],
    },
    {
      name: 'a part that is greater than its total',
      documents: [{ forms: [{ fields, funds: { 预算资金: '50', '预算资金/财政拨款': '55', '预算资金/自筹': '' } }] }],
      at: ['50'],
    },
    {
      name: 'a group with its own total, in one of two columns',
      documents: [
        {
          forms: [
            {
              fields,
              phase: 'self-evaluation',
              funds: {
                '本级资金/资金总额': { 年初预算数: '40', 全年执行数: '38' },
                '本级资金/财政拨款': { 年初预算数: '40', 全年执行数: '30' },
                '本级资金/其他资金': { 年初预算数: '0', 全年执行数: '9' },
              },
            },
          ],
        },
      ],
      at: ['38'],
    },
    {
      name: 'a department’s upkeep and its projects',
      documents: [
        {
          forms: [
            {
              fields,
              subject: 'department',
              funds: { 部门预算总额: '1286', '部门预算总额/基本支出': '923', '部门预算总额/项目支出': '354' },
            },
          ],
        },
      ],
      at: ['1286'],
    },
    {
      name: 'money of every level of government',
      documents: [
        {
          forms: [
            {
              fields,
              funds: {
                年度资金总额: '245',
                '年度资金总额/中央财政资金': '106',
                '年度资金总额/省级财政资金': '50',
                '年度资金总额/县级财政资金': '35',
              },
            },
          ],
        },
      ],
      at: ['245'],
    },
    {
      name: 'parts that are all there is in another column',
      documents: [
        {
          forms: [
            {
              fields,
              phase: 'self-evaluation',
              funds: {
                年度资金总额: { 年初预算数: '40', 全年预算数: '48' },
                '年度资金总额/上级补助': { 年初预算数: '30', 全年预算数: '30' },
                '年度资金总额/自筹资金': { 年初预算数: '10', 全年预算数: '8' },
              },
            },
          ],
        },
      ],
      at: ['48'],
    },
    {
      name: 'the total of a row of tasks and its sources',
      documents: [
        {
          forms: [
            {
              fields,
              subject: 'department',
              funds: {
                '年度主要任务/河道保洁': { 总额: '68', 财政拨款: '86', 其他资金: '0' },
                '年度主要任务/堤防巡查': { 总额: '20', 财政拨款: '20', 其他资金: '0' },
              },
            },
          ],
        },
      ],
      at: ['68'],
    },
  ],
  silent: [
    {
      name: 'the sources of every task make its total',
      documents: [
        {
          forms: [
            {
              fields,
              subject: 'department',
              funds: {
                '年度主要任务/河道保洁': { 总额: '88', 财政拨款: '86', 其他资金: '2' },
                '年度主要任务/堤防巡查': { '预算数/全部': '20', '预算数/财政拨款': '18' },
              },
            },
          ],
        },
      ],
    },
    {
      name: 'the year’s money is only a part of the project’s total',
      documents: [{ forms: [{ fields, funds: { 项目总额: '290.4', '项目总额/年度资金总额': '247' } }] }],
    },
    {
      name: 'the parts of the year’s money, nested under the project’s total',
      documents: [
        {
          forms: [
            {
              fields,
              funds: {
                项目总额: '6280',
                年度资金总额: '2650',
                '项目总额/财政拨款': '2200',
                '项目总额/其他资金': '450',
              },
            },
          ],
        },
      ],
    },
    {
      name: '其中 names one part only',
      documents: [{ forms: [{ fields, funds: { 预算数: '20', '预算数/财政资金': '15' } }] }],
    },
    {
      name: 'an empty part counts as nothing',
      documents: [
        { forms: [{ fields, funds: { 预算数: '19.50', '预算数/财政资金': '19.50', '预算数/其他资金': '' } }] },
      ],
    },
    {
      name: 'a part and what it consists of, side by side',
      documents: [
        {
          forms: [
            {
              fields,
              funds: {
                年度资金总额: '100',
                '年度资金总额/财政拨款': '100',
                '年度资金总额/上级资金': '60',
                '年度资金总额/本级资金': '40',
                '年度资金总额/其他资金': '0',
              },
            },
          ],
        },
      ],
    },
    {
      name: 'an empty table',
      documents: [{ forms: [{ fields, funds: { 预算数: '20', '预算数/财政资金': '', '预算数/其他资金': '' } }] }],
    },
    {
      name: 'points and rates are no money',
      documents: [
        {
          forms: [
            {
              fields,
              phase: 'self-evaluation',
              funds: {
                年度资金总额: { 全年预算数: '10', 分值: '10', 执行率: '90%', 得分: '9' },
                '年度资金总额/当年财政拨款': { 全年预算数: '6', 分值: '—', 执行率: '80%', 得分: '—' },
                '年度资金总额/其他资金': { 全年预算数: '4', 分值: '—', 执行率: '100%', 得分: '—' },
              },
            },
          ],
        },
      ],
    },
  ],
}
