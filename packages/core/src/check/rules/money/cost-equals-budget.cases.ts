import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (rows: NonNullable<FormSpec['rows']>, amountUnit: '元' | '万元' = '万元', budget = '36') => ({
  documents: [{ forms: [{ fields: { 项目名称: '监控系统升级' }, amountUnit, funds: { 年度资金总额: budget }, rows }] }],
})

export const costEqualsBudgetCases: RuleCases = {
  fires: [
    { name: 'one row, the budget again', ...form([['cost', '项目总成本', '≤36万元']]), at: ['≤36万元'] },
    { name: 'a bare number in the form’s unit', ...form([['cost', '资金成本', '≤36']]), at: ['≤36'] },
    { name: 'a bare number in 元 on a form in 万元', ...form([['cost', '资金成本', '≤360000']]), at: ['≤360000'] },
    {
      name: 'a rate beside it does not bound the money either',
      ...form([
        ['cost', '项目总成本', '≤360000元'],
        ['cost', '成本控制率', '≤100%'],
      ]),
      at: ['≤360000元'],
    },
  ],
  silent: [
    {
      name: 'two costs',
      ...form([
        ['cost', '设备购置', '≤30万元'],
        ['cost', '安装调试', '≤6万元'],
      ]),
    },
    { name: 'less than the budget', ...form([['cost', '设备购置', '≤30万元']]) },
    {
      name: 'a unit price beside it',
      ...form([
        ['cost', '项目总成本', '≤36万元'],
        ['cost', '人员培训', '≤500元/人/天'],
      ]),
    },
    { name: 'no cost in money', ...form([['cost', '成本控制率', '≤100%']]) },
  ],
}
