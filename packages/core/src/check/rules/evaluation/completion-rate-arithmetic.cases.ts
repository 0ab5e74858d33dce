import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const row = (target: string, actual: string, completionRate: string, more: RowSpec = {}, code = 'quantity') => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '航标维护' },
          rows: [[code, '更换灯器', target, { actual, completionRate, ...more }] as const],
        },
      ],
    },
  ],
})

export const completionRateArithmeticCases: RuleCases = {
  fires: [
    { name: '57 of 60', ...row('≥60盏', '57盏', '98%'), at: ['98%'] },
    { name: 'other scales', ...row('≥2万人次', '15000人次', '85%'), at: ['85%'] },
    { name: 'against the adjusted target', ...row('≥60盏', '57盏', '95%', { adjustedTarget: '50盏' }), at: ['95%'] },
  ],
  silent: [
    { name: 'rounded', ...row('≥900具', '610具', '67.8%') },
    { name: 'cut off', ...row('≥900具', '610具', '67%') },
    { name: 'more than all, said as all', ...row('≥60盏', '66盏', '100%') },
    { name: 'more than all', ...row('≥90%', '91%', '101.1%') },
    { name: 'a ceiling', ...row('≤8小时', '9.1小时', '87.9%') },
    { name: 'a cost', ...row('310元', '298元', '100%', {}, 'cost') },
    { name: 'words', ...row('≥60盏', '进行中', '—') },
  ],
}
