import type { Form } from '../../../form/index.ts'
import type { RuleCases } from '../../rule.ts'

const form = (score: string, grade: string, weight = '100', phase: Form['phase'] = 'self-evaluation') => ({
  documents: [{ forms: [{ phase, fields: { 项目名称: '河道保洁', 评价等级: grade }, totals: { weight, score } }] }],
})

export const gradeScoreMismatchCases: RuleCases = {
  fires: [
    { name: 'excellent for 88.6', ...form('88.6', '优'), at: ['优'] },
    { name: 'good for 90, ticked', ...form('90', '□优 ☑良 □中 □差'), at: ['□优 ☑良 □中 □差'] },
    { name: 'good for 79.99', ...form('79.99', '良好'), at: ['良好'] },
  ],
  silent: [
    { name: 'good for 88.6', ...form('88.6', '良') },
    { name: 'excellent for 90', ...form('90', '优秀') },
    { name: 'out of another total', ...form('88.6', '优', '90') },
    { name: 'no grade', ...form('88.6', '') },
    { name: 'a review has a rule of its own', ...form('88.6', '优', '100', 'review') },
  ],
}
