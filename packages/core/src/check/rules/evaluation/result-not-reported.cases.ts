import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, goalActual: string, rows: NonNullable<FormSpec['rows']> = []) => ({
  documents: [
    { forms: [{ phase: 'self-evaluation' as const, fields: { 项目名称: '农技下乡' }, goal, goalActual, rows }] },
  ],
})
const goal = '现场指导12场，培训农民2万人次。'

export const resultNotReportedCases: RuleCases = {
  fires: [
    { name: 'nobody says how many', ...form(goal, '现场指导16场，农民增收。'), at: [goal] },
    {
      name: 'nothing is said in numbers',
      ...form('印制手册3000份。', '手册已印制并发放到村。'),
      at: ['印制手册3000份。'],
    },
  ],
  silent: [
    { name: 'reported', ...form(goal, '现场指导16场，培训1.86万人次。') },
    {
      name: 'reported in a row',
      ...form(goal, '现场指导16场。', [['quantity', '培训农民', '≥2万人次', { actual: '1.86万人次' }]]),
    },
    { name: 'other words, same unit', ...form('远程授课50场。', '直播55场。') },
    { name: 'no numbers in the goal', ...form('提高农技水平。', '农技水平提高。') },
    { name: 'no account', ...form(goal, '') },
  ],
}
