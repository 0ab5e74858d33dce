import type { RuleCases } from '../../rule.ts'

const fields = { 项目名称: '乡镇文化站设备更新' }

export const costSumOverBudgetCases: RuleCases = {
  fires: [
    {
      name: 'several sums above the budget: the budget is marked',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '80' },
              rows: [
                ['cost', '展厅改造', '≤60万元'],
                ['cost', '设备采购', '≤35万元'],
              ],
            },
          ],
        },
      ],
      at: ['80'],
    },
    {
      name: 'one sum above the budget: the row is marked, with 万 for 万元',
      documents: [{ forms: [{ fields, funds: { 年度资金总额: '120' }, rows: [['cost', '器材购置', '130万']] }] }],
      at: ['130万'],
    },
    {
      name: 'a form in 元 whose costs are in 万元',
      documents: [
        {
          forms: [
            {
              fields,
              amountUnit: '元',
              funds: { 项目年度金额: '300000' },
              rows: [
                ['cost', '讲师费', '≤20万元'],
                ['cost', '场地费', '≤10.01万元'],
              ],
            },
          ],
        },
      ],
      at: ['300000'],
    },
    {
      name: 'a row that restates the whole is not counted twice, but the parts are',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '50' },
              rows: [
                ['economicCost', '项目总成本', '≤50万元'],
                ['economicCost', '人员费用', '≤30万元'],
                ['economicCost', '设备费用', '≤25万元'],
              ],
            },
          ],
        },
      ],
      at: ['50'],
    },
  ],
  silent: [
    {
      name: 'a budget that was not filled in',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '展厅改造' },
              funds: { 年度资金总额: '0' },
              rows: [['cost', '展厅改造费用', '≤60万元']],
            },
          ],
        },
      ],
    },
    {
      name: 'above by less than the tolerance',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '13.79' },
              rows: [
                ['cost', '站点补贴', '2.644万元'],
                ['cost', '后勤服务', '11.15万元'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a total beside its parts',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '50' },
              rows: [
                ['cost', '成本合计', '≤50万元'],
                ['cost', '人员费用', '≤30万元'],
                ['cost', '设备费用', '≤20万元'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'a rate, a saving and a unit price are no sums',
      documents: [
        {
          forms: [
            {
              fields,
              funds: { 年度资金总额: '2' },
              rows: [
                ['cost', '成本控制率', '≤100%'],
                ['cost', '节约采购资金', '≥5万元'],
                ['cost', '培训人均标准', '3万元'],
                ['cost', '讲座费用', '3万元/场'],
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'money under quantity is no cost row',
      documents: [
        { forms: [{ fields, funds: { 年度资金总额: '8' }, rows: [['quantity', '带动社会投入', '≥100万元']] }] },
      ],
    },
    {
      name: 'a self-evaluation whose budget was cut during the year',
      documents: [
        {
          forms: [
            {
              fields,
              phase: 'self-evaluation',
              funds: { 年度资金总额: { 年初预算数: '40', 全年预算数: '35', 全年执行数: '35' } },
              rows: [['cost', '项目成本', '≤40万元', { actual: '35万元' }]],
            },
          ],
        },
      ],
    },
    {
      name: 'a number printed twice is damage, not money',
      documents: [{ forms: [{ fields, funds: { 预算数: '45.00' }, rows: [['cost', '资金成本', '≤4545万元']] }] }],
    },
  ],
}
