import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (weight: string, score: string, funds: FormSpec['funds'] = {}) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          funds,
          rows: [['quantity', '检修水泵', '≥24台', { actual: '26台', weight, score }] as const],
        },
      ],
    },
  ],
})
const execution = (points: string, score: string) => ({
  年度资金总额: { 全年预算数: '9', 全年执行数: '9', 分值: points, 执行率: '100%', 得分: score },
})

export const scoreOverWeightCases: RuleCases = {
  fires: [
    { name: 'more than the points', ...form('8', '10'), at: ['10'] },
    { name: 'less than none', ...form('8', '-2'), at: ['-2'] },
    { name: 'the execution rate', ...form('8', '8', execution('10', '10.5')), at: ['10.5'] },
    {
      name: 'the second task of a department',
      ...form('8', '8', {
        泵站运行: { 预算数: '9', 执行数: '9', 分值: '5', 得分: '5' },
        渠道清淤: { 预算数: '9', 执行数: '9', 分值: '5', 得分: '6' },
      }),
      at: ['6'],
    },
  ],
  silent: [
    { name: 'full marks', ...form('8', '8', execution('10', '10')) },
    { name: 'with other decimals', ...form('8', '8.00') },
    { name: 'none', ...form('8', '0') },
    { name: 'points not printed', ...form('', '10', execution('—', '—')) },
  ],
}
