import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (goal: string, funds: FormSpec['funds'] = { 年度资金总额: '310' }) => ({
  documents: [{ forms: [{ fields: { 项目名称: '村级卫生室建设' }, funds, goal }] }],
})

const texts = {
  kind: 'text',
  subject: 'department',
  goal: '做好年度工作。',
  subGoals: [
    { heading: '一、村级卫生室建设经费绩效目标说明（预算金额：31万元）', text: '建设卫生室。', amount: '31万元' },
    { heading: '二、家庭医生签约经费绩效目标说明（预算金额：8万元）', text: '开展签约。', amount: '8万元' },
  ],
} satisfies FormSpec

const table = (name: string, amount: string): FormSpec => ({ fields: { 项目名称: name }, funds: { 预算数: amount } })

export const goalAmountDiffersCases: RuleCases = {
  fires: [
    {
      name: 'more money in the goal than in the table',
      ...form('今年先行下达资金 520 万元，改造村级卫生室 12 个。'),
      at: ['今年先行下达资金 520 万元，改造村级卫生室 12 个。'],
    },
    {
      name: 'a claimed total below the budget',
      ...form('年度预算资金280万元，用于村级卫生室改造。'),
      at: ['年度预算资金280万元，用于村级卫生室改造。'],
    },
    {
      name: 'the prose gives a project another budget than its table',
      documents: [
        { forms: [texts, table('2025年村级卫生室建设经费', '31.00'), table('2025年家庭医生签约经费', '9.50')] },
      ],
      at: ['8万元'],
    },
  ],
  silent: [
    { name: 'the same amount', ...form('本年下达资金310万元，改造卫生室。') },
    { name: 'parts that make the budget', ...form('安排改造资金200万元，设备经费110万元。') },
    {
      name: 'a total investment beside the year’s money',
      ...form('项目总投资2000万元，本年安排资金310万元。'),
    },
    { name: 'an effect in money', ...form('通过资金支持，带动村集体增收900万元。') },
    { name: 'a part of the budget', ...form('安排培训经费20万元，其余用于改造。') },
    { name: 'a price for each', ...form('按每个卫生室补助资金520万元的标准；人均经费500元。') },
    {
      name: 'another money cell of the form',
      ...form('中央下达资金900万元。', { 项目总额: '900', '项目总额/年度资金总额': '310' }),
    },
    {
      name: 'prose and tables that agree',
      documents: [{ forms: [texts, table('2025年村级卫生室建设经费', '31.00'), table('2025年家庭医生签约经费', '8')] }],
    },
  ],
}
