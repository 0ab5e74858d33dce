import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '泵站维护' }, rows: [[level2, name, '≥90%'] as const] }] }],
})

export const indicatorNameGenericCases: RuleCases = {
  fires: [
    { name: 'a number of what', ...form('quantity', '完成数量'), at: ['完成数量'] },
    { name: 'the level again', ...form('serviceSatisfaction', '服务对象满意度指标'), at: ['服务对象满意度指标'] },
    { name: 'promptness', ...form('timeliness', '指标 1: 及时性'), at: ['指标 1: 及时性'] },
    {
      name: 'in a self-evaluation, whose names are the unit’s own',
      documents: [{ forms: [{ phase: 'self-evaluation', rows: [['quantity', '产出数量', '≥24台']] }] }],
      at: ['产出数量'],
    },
  ],
  silent: [
    { name: 'a thing', ...form('quantity', '检修水泵台数') },
    { name: 'a rate of something', ...form('quality', '汛前检修完成率') },
    { name: 'a group', ...form('serviceSatisfaction', '灌区农户满意度') },
    { name: 'a date of something', ...form('timeliness', '检修完成时间') },
    { name: 'an empty row', ...form('quality', '') },
    {
      name: 'the whole project at a date',
      documents: [{ forms: [{ rows: [['timeliness', '项目完成时间', '2025年12月底前']] }] }],
    },
    {
      name: 'the framework of an evaluation',
      documents: [{ forms: [{ phase: 'evaluation', rows: [['quantity', '产出数量', '水泵24台']] }] }],
    },
  ],
}
