import type { RuleCases } from '../../rule.ts'

const form = (...schedule: readonly (readonly [period: string, text: string])[]) => ({
  documents: [{ forms: [{ fields: { 项目名称: '乡医培训' }, schedule }] }],
})

export const stagesNotStagedCases: RuleCases = {
  fires: [
    {
      name: 'the whole year twice',
      ...form(['(1)月至(12)月', '组织培训。'], ['(1)月至(12)月', '开展义诊。']),
      at: ['(1)月至(12)月'],
    },
    {
      name: 'the same dates with other spaces',
      ...form(
        ['2024-01-01至2024-12-31', '培训'],
        ['2024-01-01 至2024-12-31', '义诊'],
        ['2024-01-01至2024-12-31', '总结'],
      ),
      at: ['2024-01-01至2024-12-31'],
    },
  ],
  silent: [
    { name: 'stages', ...form(['1月至3月', '制定方案'], ['4月至12月', '组织培训']) },
    { name: 'one stage', ...form(['1月至12月', '组织培训']) },
    {
      name: 'stages that overlap',
      ...form(['1月至12月', '日常巡诊'], ['6月至7月', '集中培训'], ['1月至12月', '宣传']),
    },
    { name: 'not filled in', ...form(['', ''], ['', '']) },
  ],
}
