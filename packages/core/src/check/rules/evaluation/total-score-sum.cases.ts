import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (scores: readonly string[], total: string | undefined, execution = '10') => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          funds: { 年度资金总额: { 全年预算数: '9', 全年执行数: '9', 分值: '10', 执行率: '100%', 得分: execution } },
          rows: scores.map(
            (score, index) => ['quantity', `指标名称${index}`, '≥1台', { actual: '1台', weight: '45', score }] as const,
          ),
          ...(total !== undefined && { totals: { weight: '100', score: total } }),
        } satisfies FormSpec,
      ],
    },
  ],
})

export const totalScoreSumCases: RuleCases = {
  fires: [
    { name: 'two points too many', ...form(['43', '43'], '98'), at: ['98'] },
    { name: 'the execution rate was left out', ...form(['45', '45'], '90'), at: ['90'] },
    { name: 'a hundredth', ...form(['44.57', '43.2'], '97.78'), at: ['97.78'] },
  ],
  silent: [
    { name: 'the sum', ...form(['45', '43'], '98') },
    { name: 'rounded to an integer', ...form(['44.57', '43.2'], '98') },
    { name: 'a score left blank', ...form(['45', ''], '98') },
    { name: 'no total is printed', ...form(['45', '43'], undefined) },
    { name: 'a dash for the execution rate', ...form(['45', '45'], '90', '—') },
  ],
}
