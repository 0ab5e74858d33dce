import type { RuleCases } from '../../rule.ts'

const quantity = ['quantity', '更换管线', '≥3.2公里'] as const
const quality = ['quality', '压力试验合格率', '=100%'] as const
const time = ['timeliness', '完工时间', '2025年11月底前'] as const
const cost = ['cost', '单位长度造价', '≤48万元/公里'] as const
const benefit = ['socialBenefit', '停水事件减少', '≥6起'] as const
const satisfaction = ['serviceSatisfaction', '用户满意度', '≥90%'] as const

export const requiredLevel2MissingCases: RuleCases = {
  fires: [
    {
      name: 'only the quality is wanting',
      documents: [{ forms: [{ rows: [quantity, time, cost, benefit] }] }],
      at: ['数量指标'],
    },
    {
      name: 'no quantity, no quality',
      documents: [{ forms: [{ rows: [time, cost, benefit, satisfaction] }] }],
      at: ['时效指标'],
    },
    {
      name: 'the benefit left blank',
      documents: [{ forms: [{ rows: [quantity, quality, cost], emptyLevels: ['socialBenefit'] }] }],
      at: ['社会效益指标'],
    },
  ],
  silent: [
    { name: 'all there', documents: [{ forms: [{ rows: [quantity, quality, cost, benefit] }] }] },
    { name: 'a piece of a form', documents: [{ forms: [{ rows: [time, cost] }] }] },
    {
      name: 'a report on approved targets',
      documents: [{ forms: [{ phase: 'self-evaluation', rows: [time, cost, satisfaction] }] }],
    },
    {
      name: 'another framework',
      documents: [
        {
          forms: [{ rows: [['立项规范性', '程序', '规范', { level1: 'decision' }], time, cost, satisfaction] }],
        },
      ],
    },
  ],
}
