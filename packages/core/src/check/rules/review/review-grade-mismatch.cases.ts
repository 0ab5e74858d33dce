import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const review = (grade: string, total: string, more: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          phase: 'review' as const,
          fields: { 项目名称: '测报站点', 综合评定等级: grade },
          reviews: [
            { item: '规范完整性', points: '50', score: '45' },
            { item: '指标科学性', points: '50', score: '40' },
          ],
          totals: { weight: '100', score: total },
          ...more,
        },
      ],
    },
  ],
})

export const reviewGradeMismatchCases: RuleCases = {
  fires: [
    { name: 'good for 93', ...review('良', '93'), at: ['良'] },
    { name: 'excellent for 85, ticked behind', ...review('优☑  良□  中□  差□', '85'), at: ['优☑  良□  中□  差□'] },
    { name: 'fair for 85, ticked before', ...review('□优 □良 ☑中 □差', '85'), at: ['□优 □良 ☑中 □差'] },
    { name: 'two at once', ...review('优☑ 良☑ 中□ 差□', '90'), at: ['优☑ 良☑ 中□ 差□'] },
  ],
  silent: [
    { name: 'good for 85', ...review('良好', '85') },
    { name: 'excellent for 90', ...review('优☑ 良□ 中□ 差□', '90') },
    { name: 'no total', ...review('良', '') },
    { name: 'not graded yet', ...review('优□ 良□ 中□ 差□', '93') },
    {
      name: 'points that do not make a hundred',
      ...review('良', '93', { reviews: [{ item: '规范完整性', points: '120', score: '93' }] }),
    },
  ],
}
