import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (name: string, spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '鱼苗繁育基地' },
          goal: '建成鱼苗繁育池200亩，组建鱼病防治队下塘指导。',
          rows: [
            ['quantity', '组建鱼病防治队', '≥15人'] as const,
            ['quantity', '池塘观摩', '≥5场'] as const,
            ['serviceSatisfaction', name, '≥90%'] as const,
          ],
          ...spec,
        },
      ],
    },
  ],
})

export const satisfactionNoOutputCases: RuleCases = {
  fires: [
    { name: 'who took part in what?', ...form('参加垂钓游客的满意度'), at: ['参加垂钓游客的满意度'] },
    { name: 'with what?', ...form('农户对冷链仓储的满意度'), at: ['农户对冷链仓储的满意度'] },
    { name: 'who was trained, without a training', ...form('参训教师满意度'), at: ['参训教师满意度'] },
  ],
  silent: [
    { name: 'how things stand', ...form('公众对空气质量满意度') },
    { name: 'a group with a word in brackets', ...form('受益脱贫（含监测对象）户满意度') },
    { name: 'anybody', ...form('参与农户满意度') },
    { name: 'schools that took part', ...form('参与学校师生满意度') },
    { name: 'what was delivered', ...form('农户对防治队服务的满意度') },
    { name: 'in the goal', ...form('农户对繁育池的满意度') },
    { name: 'in a header cell', ...form('农户对冷链仓储的满意度', { fields: { 项目名称: '冷链仓储设施' } }) },
    { name: 'no activity named', ...form('服务对象满意度') },
    { name: 'the work as a whole', ...form('群众对本项目工作的满意度') },
  ],
}
