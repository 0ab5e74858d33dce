import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const review = (points: readonly string[], more: FormSpec = {}, group = '完整性审核') => ({
  documents: [
    {
      forms: [
        {
          phase: 'review' as const,
          fields: { 项目名称: '测报站点' },
          reviews: points.map((each, index) => ({
            criterion: index < 2 ? group : '其他审核',
            item: `要点${index}`,
            points: each,
            score: '5',
          })),
          ...more,
        },
      ],
    },
  ],
})

export const reviewPointsSumCases: RuleCases = {
  fires: [
    { name: '95 in all', ...review(['10', '10', '30', '45']), at: ['45'] },
    {
      name: 'at the total line where there is one',
      ...review(['10', '10', '30', '45'], { totals: { weight: '100' } }),
      at: ['100'],
    },
    { name: 'another total', ...review(['10', '10', '30', '50'], { totals: { weight: '90' } }), at: ['90'] },
    { name: 'a group', ...review(['10', '5', '35', '50'], {}, '完整性审核（20分）'), at: ['完整性审核（20分）'] },
  ],
  silent: [
    { name: 'a hundred', ...review(['10', '10', '30', '50'], { totals: { weight: '100' } }) },
    { name: 'halves', ...review(['12.5', '12.5', '25', '50']) },
    { name: 'a group that agrees', ...review(['10', '10', '30', '50'], {}, '一、完整性审核（20分）') },
    { name: 'points of one question are not printed', ...review(['10', '', '30', '50']) },
  ],
}
