import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target = '≥90%') => ({
  documents: [{ forms: [{ fields: { 项目名称: '教师培训' }, rows: [[level2, name, target] as const] }] }],
})

export const satisfactionUnnamedCases: RuleCases = {
  fires: [
    { name: 'a group', ...form('serviceSatisfaction', '参训教师'), at: ['参训教师'] },
    {
      name: 'a group with the form’s prefix',
      ...form('serviceSatisfaction', '指标1：学校及家长'),
      at: ['指标1：学校及家长'],
    },
    { name: 'a group in traditional characters', ...form('serviceSatisfaction', '參訓教師'), at: ['參訓教師'] },
  ],
  silent: [
    { name: 'a row of the blank form', ...form('serviceSatisfaction', '指标1：', '') },
    { name: 'satisfaction', ...form('serviceSatisfaction', '参训教师满意度') },
    { name: 'satisfied to some degree', ...form('serviceSatisfaction', '家长对培训的满意程度') },
    { name: 'complaints', ...form('serviceSatisfaction', '家长投诉率', '≤1%') },
    { name: 'another level', ...form('quantity', '参训教师', '≥90人') },
    { name: 'an empty row', ...form('serviceSatisfaction', '', '') },
    { name: 'in traditional characters', ...form('serviceSatisfaction', '參訓教師滿意度') },
  ],
}
