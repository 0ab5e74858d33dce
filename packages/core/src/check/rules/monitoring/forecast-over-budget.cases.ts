import type { RuleCases } from '../../rule.ts'

const money = (amounts: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}) => ({
  documents: [
    {
      forms: [
        { phase: 'monitoring' as const, fields: { 项目名称: '渔船终端', ...fields }, funds: { 年度资金总额: amounts } },
      ],
    },
  ],
})

export const forecastOverBudgetCases: RuleCases = {
  fires: [
    {
      name: 'above the initial budget',
      ...money({ 年初预算数: '120', '1-7月执行数': '66', 全年预计执行数: '126' }),
      at: ['126'],
    },
    {
      name: 'above what the change left',
      ...money({ 年初预算数: '73', 预算调整数: '-3', '1-8月执行数': '49', 全年预计执行数: '72' }),
      at: ['72'],
    },
  ],
  silent: [
    { name: 'as budgeted', ...money({ 年初预算数: '120', '1-7月执行数': '66', 全年预计执行数: '120' }) },
    {
      name: 'within the added budget',
      ...money({ 年初预算数: '73', 预算调整数: '5', '1-8月执行数': '49', 全年预计执行数: '78' }),
    },
    { name: 'within rounding', ...money({ 年初预算数: '118.5', 全年预计执行数: '118.504' }) },
    { name: 'an adjusted budget', ...money({ 年初预算数: '100', 全年预算数: '130', 全年预计执行数: '126' }) },
    {
      name: 'explained',
      ...money({ 年初预算数: '120', 全年预计执行数: '126' }, { 偏差原因: '防汛应急追加，已报批' }),
    },
  ],
}
