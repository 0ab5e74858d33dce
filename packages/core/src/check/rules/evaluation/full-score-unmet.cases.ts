import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string, more: RowSpec) => ({
  documents: [
    { year: 2024, forms: [{ fields: { 项目名称: '天文馆巡讲' }, rows: [[level2, name, target, more] as const] }] },
  ],
})

export const fullScoreUnmetCases: RuleCases = {
  fires: [
    {
      name: '36 of 40',
      ...form('quantity', '进校巡展', '≥40场次', { actual: '36场次', weight: '8', score: '8' }),
      at: ['36场次'],
    },
    {
      name: 'costs above their ceiling',
      ...form('cost', '巡展成本', '≤20万元', { actual: '21.5万元', weight: '5', score: '5.00' }),
      at: ['21.5万元'],
    },
    {
      name: 'another year',
      ...form('timeliness', '实施周期', '2024年1-12月', { actual: '2023年1-12月', weight: '8', score: '8' }),
      at: ['2023年1-12月'],
    },
    {
      name: 'too late',
      ...form('timeliness', '完成时间', '2024年6月底前', { actual: '2024年9月15日', weight: '5', score: '5' }),
      at: ['2024年9月15日'],
    },
    {
      name: 'satisfaction below',
      ...form('serviceSatisfaction', '观众满意度', '≥90%', { actual: '88%', weight: '10', score: '10' }),
      at: ['88%'],
    },
  ],
  silent: [
    { name: 'reached', ...form('quantity', '进校巡展', '≥40场次', { actual: '40场', weight: '8', score: '8' }) },
    {
      name: 'missed, and points were deducted',
      ...form('serviceSatisfaction', '观众满意度', '≥90%', { actual: '88%', weight: '10', score: '8' }),
    },
    {
      name: 'a bare cost below',
      ...form('cost', '巡展成本', '20万元', { actual: '19.71万元', weight: '5', score: '5' }),
    },
    { name: 'a fault rate below', ...form('quality', '设备故障率', '2%', { actual: '1%', weight: '5', score: '5' }) },
    {
      name: 'an actual that was not measured',
      ...form('quality', '布展准确率', '≥95%', { actual: '>90%', weight: '5', score: '5' }),
    },
    {
      name: 'a bare length of time may be a ceiling',
      ...form('quality', '抢修响应时间', '24小时', { actual: '20小时', weight: '5', score: '5' }),
    },
    {
      name: 'a bare small rate may be a ceiling',
      ...form('quality', '展品破损率', '2%', { actual: '1%', weight: '5', score: '5' }),
    },
    {
      name: 'words',
      ...form('socialBenefit', '科学素质', '不断提升', { actual: '有所提升', weight: '5', score: '5' }),
    },
    {
      name: 'early',
      ...form('timeliness', '完成时间', '2024年底前', { actual: '2024年11月', weight: '5', score: '5' }),
    },
  ],
}
