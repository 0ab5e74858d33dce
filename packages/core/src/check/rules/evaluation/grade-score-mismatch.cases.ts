import type { Form } from '../../../form/index.ts'
import type { RuleCases } from '../../rule.ts'

const spec = (score: string, grade: string, weight: string, phase: Form['phase']) => ({
  phase,
  fields: { 项目名称: '河道保洁', 评价等级: grade },
  totals: { weight, score },
})
const form = (score: string, grade: string, weight = '100', phase: Form['phase'] = 'self-evaluation') => ({
  documents: [{ forms: [spec(score, grade, weight, phase)] }],
})
const withText = (score: string, text: string) => ({
  documents: [{ narrative: [{ heading: '', text }], forms: [spec(score, '', '100', 'self-evaluation')] }],
})

export const gradeScoreMismatchCases: RuleCases = {
  fires: [
    { name: 'excellent for 88.6', ...form('88.6', '优'), at: ['优'] },
    { name: 'good for 90, ticked', ...form('90', '□优 ☑良 □中 □差'), at: ['□优 ☑良 □中 □差'] },
    { name: 'good for 79.99', ...form('79.99', '良好'), at: ['良好'] },
    { name: 'in the text of the file', ...withText('88.6', '本项目自评等级为“优”。'), at: ['本项目自评等级为“优”。'] },
    {
      name: 'a report without a form',
      documents: [{ narrative: [{ heading: '三、结论', text: '项目综合得分85.6分，评价等级为“优”。' }], forms: [] }],
      at: ['项目综合得分85.6分，评价等级为“优”。'],
    },
  ],
  silent: [
    {
      name: 'a report whose grade is right',
      documents: [{ narrative: [{ heading: '三、结论', text: '项目得分85.6分，评价等级为“良”。' }], forms: [] }],
    },
    {
      name: 'a report on the bars',
      documents: [
        {
          narrative: [{ heading: '三、结论', text: '得分90分（含）以上的评价等级为“优”，得分不足60分的等级为“差”。' }],
          forms: [],
        },
      ],
    },
    { name: 'a text that explains the grades', ...withText('88.6', '评价等级：90分（含）以上为优，80分以上为良。') },
    { name: 'the text agrees', ...withText('88.6', '本项目自评等级为“良”。') },
    { name: 'good for 88.6', ...form('88.6', '良') },
    { name: 'excellent for 90', ...form('90', '优秀') },
    { name: 'out of another total', ...form('88.6', '优', '90') },
    { name: 'no grade', ...form('88.6', '') },
    { name: 'a review has a rule of its own', ...form('88.6', '优', '100', 'review') },
  ],
}
