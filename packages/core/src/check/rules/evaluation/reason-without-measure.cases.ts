import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (note: string, score = '7', more: RowSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '科技下乡' },
          rows: [['quantity', '入村服务', '≥40村', { actual: '34村', weight: '10', score, note, ...more }] as const],
        },
      ],
    },
  ],
})

export const reasonWithoutMeasureCases: RuleCases = {
  fires: [
    { name: 'a cause alone', ...form('受汛期影响，6个村道路不通。'), at: ['受汛期影响，6个村道路不通。'] },
    {
      name: 'a request for money',
      ...form('因经费减少，6个村未走到。希望加大经费投入，解决困难。'),
      at: ['因经费减少，6个村未走到。希望加大经费投入，解决困难。'],
    },
  ],
  silent: [
    { name: 'by when it will be done', ...form('随主体工程延后；4月底前完工。') },
    { name: 'in which order next time', ...form('旧棚不符合条件，先改造后承保。') },
    { name: 'a cause and a step', ...form('受汛期影响，6个村道路不通。次年提前到4月入村。') },
    { name: 'a step beside a request', ...form('经费减少。希望增加经费；同时优化路线，合并服务。') },
    { name: 'the step in a column of its own', ...form('汛期道路不通。', '7', { measures: '4月前入村' }) },
    { name: 'full marks', ...form('受汛期影响，6个村道路不通。', '10') },
    { name: 'blank is told elsewhere', ...form('') },
    { name: 'a step that was already taken', ...form('扫描设备停用3周。已增购备用镜头，并与省馆签订互借协议。') },
    { name: 'a step in its own sentence', ...form('入户宣传次数少。2025年把入户宣传列入月度考核。') },
  ],
}
