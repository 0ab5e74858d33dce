import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (target: string, more: RowSpec, code = 'quantity') => ({
  documents: [
    {
      forms: [
        {
          phase: 'monitoring' as const,
          year: 2026,
          fields: { 项目名称: '转运站扩能' },
          rows: [[code, '新增压缩箱', target, { actual: '3台', ...more }] as const],
        },
      ],
    },
  ],
})

export const likelihoodContradictsForecastCases: RuleCases = {
  fires: [
    { name: 'certain, and short', ...form('≥8台', { forecast: '6台', likelihood: '确定能' }), at: ['确定能'] },
    { name: 'impossible, and met', ...form('≥8台', { forecast: '8台', likelihood: '完全不可能' }), at: ['完全不可能'] },
    {
      name: 'certain, and late',
      ...form('2026年10月底前', { forecast: '2026年12月', likelihood: '确定能' }, 'timeliness'),
      at: ['确定能'],
    },
    {
      name: 'ticked in a column',
      ...form('≥8台', { forecast: '6台', likelihoods: { 确定能: '√', 有可能: '' } }),
      at: ['√'],
    },
  ],
  silent: [
    { name: 'possible, and short', ...form('≥8台', { forecast: '6台', likelihood: '有可能' }) },
    { name: 'certain, and met', ...form('≥8台', { forecast: '9台', likelihood: '确定能' }) },
    { name: 'impossible, and short', ...form('≥8台', { forecast: '6台', likelihood: '完全不可能' }) },
    { name: 'no forecast', ...form('≥8台', { forecast: '', likelihood: '确定能' }) },
    { name: 'a bare time that may be a ceiling', ...form('24小时', { forecast: '20小时', likelihood: '确定能' }) },
    { name: 'words', ...form('明显改善', { forecast: '有所改善', likelihood: '确定能' }, 'socialBenefit') },
  ],
}
