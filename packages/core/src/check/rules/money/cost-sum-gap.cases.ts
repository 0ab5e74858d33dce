import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '社区夜校' }

export const costSumGapCases: RuleCases = {
  fires: [
    {
      name: 'one cost without a value: it is marked',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '讲师费', ''],
                ['cost', '资料印制', '≤10万元'],
              ],
            },
          ],
        },
      ],
      at: [''],
    },
    {
      name: 'no blank row: the budget is marked',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '资料印制', '≤32万元'],
              ],
            },
          ],
        },
      ],
      at: ['60'],
    },
    {
      name: 'unit prices count with their quantities, in one row or two units',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '20' },
              rows: [
                ['quantity', '基层骨干研修班人数和天数', '≥100人、2天'],
                ['quantity', '夜校公开课', '=5场'],
                ['cost', '基层骨干研修班标准', '400元/人/天'],
                ['cost', '举办夜校公开课', '2万元/场'],
              ],
            },
          ],
        },
      ],
      at: ['20'],
    },
    {
      name: 'two costs without a value',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '讲师费', ''],
                ['cost', '资料印制', ''],
              ],
            },
          ],
        },
      ],
      at: ['60'],
    },
  ],
  silent: [
    {
      name: 'the sum is the budget',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '35' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '资料印制', '≤10万元'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'only the main costs are named: more than a tenth is left out',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '资料印制', '≤10万元'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'one cost alone',
      documents: [{ forms: [{ fields, funds: { 年度资金总额: '60' }, rows: [['cost', '场地租赁', '≤58万元']] }] }],
    },
    {
      name: 'a unit price whose quantity nobody knows',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '场地租赁', '≤25万元'],
                ['cost', '外聘讲师课酬', '800元/课时'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a row that states the whole',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '60' },
              rows: [
                ['cost', '项目总成本', '≤60万元'],
                ['cost', '场地租赁', '≤25万元'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'no cost in money',
      documents: [{ forms: [{ fields, funds: { 年度资金总额: '60' }, rows: [['cost', '项目成本控制率', '≤100%']] }] }],
    },
    {
      name: 'the sum is what the budget was at first',
      documents: [
        {
          forms: [
            {
              fields,
              phase: 'self-evaluation',
              funds: { 年度资金总额: { 年初预算数: '35', 全年预算数: '40', 全年执行数: '40' } },
              rows: [['cost', '夜校运行', '35万元', { actual: '40万元' }]],
            },
          ],
        },
      ],
    },
  ],
}
