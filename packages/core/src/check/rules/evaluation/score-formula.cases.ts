import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string, more: RowSpec, spec: FormSpec = {}) => ({
  documents: [
    {
      year: 2024,
      forms: [{ fields: { 项目名称: '天文馆巡讲' }, rows: [[level2, name, target, more] as const], ...spec }],
    },
  ],
})
const money = (executed: string, score: string): FormSpec => ({
  funds: { 年度资金总额: { 全年预算数: '50', 全年执行数: executed, 分值: '10', 执行率: '', 得分: score } },
})

export const scoreFormulaCases: RuleCases = {
  fires: [
    {
      name: 'more than the share reached',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '36场次', weight: '8', score: '7.8' }),
      at: ['7.8'],
    },
    {
      name: 'more than a missed grade allows',
      ...form('socialBenefit', '公众科学素质', '不断提升', {
        actual: '未达成预期指标且效果较差',
        weight: '10',
        score: '9',
      }),
      at: ['9'],
    },
    {
      name: 'points for execution that no rule gives',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '40场次', weight: '8', score: '8' }, money('30', '9.5')),
      at: ['9.5'],
    },
    {
      name: 'right under another profile: a hint',
      ...form('serviceSatisfaction', '观众满意度', '≥90%', { actual: '89%', weight: '10', score: '8.00' }),
      at: ['8.00'],
    },
    {
      name: 'less than the rule gives: a hint',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '42场次', weight: '8', score: '7.00' }),
      at: ['7.00'],
    },
    {
      name: 'less than a grade gives: a hint',
      ...form('socialBenefit', '公众科学素质', '不断提升', { actual: '达成预期指标', weight: '10', score: '6.00' }),
      at: ['6.00'],
    },
    {
      name: 'points although late: a hint, no article says how many',
      ...form('timeliness', '巡展结束时间', '11月底前', { actual: '12月10日', weight: '10', score: '8' }),
      at: ['8'],
    },
  ],
  silent: [
    {
      name: 'the share reached',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '36场次', weight: '8', score: '7.2' }),
    },
    {
      name: 'rounded to the decimals of the form',
      ...form('serviceSatisfaction', '观众满意度', '≥90%', { actual: '89%', weight: '10', score: '9.89' }),
    },
    {
      name: 'within integers',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '40场次', weight: '8', score: '8' }, money('49.6', '10')),
    },
    {
      name: 'above the points: said elsewhere',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '40场次', weight: '8', score: '9' }),
    },
    {
      name: 'all points for a missed target: said elsewhere',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '36场次', weight: '8', score: '8' }),
    },
    {
      name: 'words within their range',
      ...form('socialBenefit', '公众科学素质', '不断提升', { actual: '不断提升', weight: '10', score: '9' }),
    },
    {
      name: 'late, and no points',
      ...form('timeliness', '巡展结束时间', '11月底前', { actual: '12月10日', weight: '10', score: '0' }),
    },
  ],
}
