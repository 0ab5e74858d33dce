import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (target: string, more: RowSpec) => ({
  documents: [
    { forms: [{ fields: { 项目名称: '防汛宣传' }, rows: [['socialBenefit', '居民防汛意识', target, more] as const] }] },
  ],
})

export const qualitativeEchoCases: RuleCases = {
  fires: [
    {
      name: 'word for word, all points',
      ...form('不断提升', { actual: '不断提升', weight: '15', score: '15' }),
      at: ['不断提升'],
    },
    {
      name: 'more of it, as if it were a state',
      ...form('有所提升', { actual: '有所提升', weight: '15', score: '15' }),
      at: ['有所提升'],
    },
    { name: 'in a form without points', ...form('显著提升', { actual: '显著提升' }), at: ['显著提升'] },
    {
      name: 'with other spaces',
      ...form('有效 增强', { actual: '有效增强', weight: '15', score: '15.0' }),
      at: ['有效增强'],
    },
  ],
  silent: [
    { name: 'what was achieved', ...form('不断提升', { actual: '知晓率由54%升至63%', weight: '15', score: '15' }) },
    { name: 'points were deducted', ...form('不断提升', { actual: '不断提升', weight: '15', score: '13' }) },
    { name: 'one of the three grades', ...form('达成预期指标', { actual: '达成预期指标', weight: '15', score: '15' }) },
    { name: 'a state that is there or not', ...form('建成', { actual: '建成', weight: '15', score: '15' }) },
    { name: 'by the rules or not', ...form('规范', { actual: '规范', weight: '15', score: '15' }) },
    { name: 'nothing happened', ...form('未发生溃口', { actual: '未发生溃口', weight: '15', score: '15' }) },
    {
      name: 'a rhythm that was kept',
      documents: [
        {
          forms: [{ rows: [['timeliness', '巡堤', '每月20日前', { actual: '每月20日前', weight: '5', score: '5' }]] }],
        },
      ],
    },
    { name: 'a number', ...form('≥90%', { actual: '≥90%', weight: '15', score: '15' }) },
  ],
}
