import type { RuleCases } from '../../rule.ts'

const letter = (text: string, publishedOn: string) => ({
  documents: [{ publishedOn, narrative: [{ heading: '', text }], forms: [{ fields: { 项目名称: '河道保洁' } }] }],
})

export const publishLateCases: RuleCases = {
  fires: [
    {
      name: '43 days',
      ...letter('2025年1月20日县财政局批复我局部门预算，现将绩效目标公开。', '2025年3月4日'),
      at: ['2025年3月4日'],
    },
    {
      name: '21 days, the date behind',
      ...letter('我单位预算批复日期：2025年2月1日。', '2025年2月22日'),
      at: ['2025年2月22日'],
    },
  ],
  silent: [
    { name: 'twenty days', ...letter('2025年2月1日县财政局批复我局部门预算。', '2025年2月21日') },
    { name: 'no date of approval', ...letter('经县财政局批复，现将绩效目标公开。', '2025年3月4日') },
    { name: 'no date of publication', ...letter('2025年1月20日县财政局批复我局部门预算。', '') },
    { name: 'a year without a day', ...letter('2025年1月20日县财政局批复我局部门预算。', '2025年3月') },
    {
      name: 'the unit counts from its department',
      ...letter('1月的预算于2025年1月20日批准，主管局2025年2月20日批复我单位预算。', '2025年3月4日'),
    },
    {
      name: 'the approval of something else',
      ...letter('2024年6月20日，省发改委批复可行性研究报告。', '2025年3月4日'),
    },
  ],
}
