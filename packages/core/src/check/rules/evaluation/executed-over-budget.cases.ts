import type { Form } from '../../../form/index.ts'
import type { RuleCases } from '../../rule.ts'

const money = (
  amounts: Readonly<Record<string, string>>,
  phase: Form['phase'] = 'self-evaluation',
  fields: Readonly<Record<string, string>> = {},
) => ({
  documents: [{ forms: [{ phase, fields: { 项目名称: '渠系清淤', ...fields }, funds: { 年度资金总额: amounts } }] }],
})

export const executedOverBudgetCases: RuleCases = {
  fires: [
    {
      name: 'above the adjusted budget',
      ...money({ 年初预算数: '50', 全年预算数: '48', 全年执行数: '51' }),
      at: ['51'],
    },
    {
      name: 'above the initial budget, which may have grown',
      ...money({ 年初预算数: '50', 全年执行数: '51' }),
      at: ['51'],
    },
    {
      name: 'in the course of the year',
      ...money({ 年初预算数: '50', '1-7月执行数': '60' }, 'monitoring'),
      at: ['60'],
    },
    {
      name: 'a task of a department, of all its money',
      ...money({ '预算数/全部': '36', '预算数/财政拨款': '30', '执行数/全部': '37', '执行数/财政拨款': '30' }),
      at: ['37'],
    },
  ],
  silent: [
    { name: 'as budgeted', ...money({ 年初预算数: '50', 全年预算数: '48', 全年执行数: '48' }) },
    { name: 'grown in the year', ...money({ 年初预算数: '50', 全年预算数: '60', 全年执行数: '58' }) },
    { name: 'added to', ...money({ 年初预算数: '50', 预算调整数: '10', 全年执行数: '58' }) },
    { name: 'what the year is expected to bring', ...money({ 年初预算数: '50', 全年预计执行数: '58' }, 'monitoring') },
    {
      name: 'explained in a cell of the form',
      ...money({ 全年预算数: '48', 全年执行数: '51' }, 'self-evaluation', {
        偏差原因分析及改进措施: '上级年底追加，次年列入预算。',
      }),
    },
  ],
}
