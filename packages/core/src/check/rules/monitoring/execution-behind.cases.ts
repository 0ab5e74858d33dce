import type { RuleCases } from '../../rule.ts'

const money = (amounts: Readonly<Record<string, string>>, profile = 'sichuan-2025', title = '') => ({
  documents: [
    {
      forms: [
        {
          phase: 'monitoring' as const,
          year: 2025,
          title,
          fields: { 项目名称: '渡口改造' },
          funds: { 年度资金总额: amounts },
        },
      ],
    },
  ],
  profile,
})

export const executionBehindCases: RuleCases = {
  fires: [
    { name: '52 % by August', ...money({ 年初预算数: '50', '1-8月执行数': '26' }), at: ['26'] },
    { name: 'by July the line of June', ...money({ 年初预算数: '50', '1-7月执行数': '15' }), at: ['15'] },
    { name: 'the half year', ...money({ 年初预算数: '50', 上半年执行数: '0' }), at: ['0'] },
    {
      name: 'the month in the title',
      ...money({ 年初预算数: '50', 执行数: '10' }, 'sichuan-2025', '监控表（1—10月）'),
      at: ['10'],
    },
  ],
  silent: [
    { name: 'on the line', ...money({ 年初预算数: '50', '1-8月执行数': '30' }) },
    { name: 'a region without a line', ...money({ 年初预算数: '50', '1-8月执行数': '5' }, 'national') },
    { name: 'before the first line', ...money({ 年初预算数: '50', '1-3月执行数': '5' }) },
    { name: 'an unknown month', ...money({ 年初预算数: '50', 执行数: '5' }) },
    { name: 'no budget', ...money({ 年初预算数: '0', '1-8月执行数': '0' }) },
  ],
}
