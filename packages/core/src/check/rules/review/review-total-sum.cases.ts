import type { RuleCases } from '../../rule.ts'

const review = (scores: readonly string[], total: string) => ({
  documents: [
    {
      forms: [
        {
          phase: 'review' as const,
          fields: { 项目名称: '测报站点' },
          reviews: scores.map((score, index) => ({ item: `要点${index}`, points: '25', score })),
          totals: { weight: '100', score: total },
        },
      ],
    },
  ],
})

export const reviewTotalSumCases: RuleCases = {
  fires: [
    { name: 'two too many', ...review(['20', '23', '25', '25'], '95'), at: ['95'] },
    { name: 'half a point', ...review(['20.5', '23', '25', '25'], '93'), at: ['93'] },
  ],
  silent: [
    { name: 'as added', ...review(['20', '23', '25', '25'], '93') },
    { name: 'decimals', ...review(['20.5', '22.5', '25', '25'], '93.00') },
    { name: 'a score is missing', ...review(['20', '', '25', '25'], '95') },
    { name: 'no total', ...review(['20', '23', '25', '25'], '') },
  ],
}
