import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const review = (...reviews: NonNullable<FormSpec['reviews']>) => ({
  documents: [{ forms: [{ phase: 'review' as const, fields: { 项目名称: '测报站点' }, reviews }] }],
})

export const reviewScoreOverPointsCases: RuleCases = {
  fires: [
    { name: 'more than it has', ...review({ item: '指标科学性', points: '15', score: '16' }), at: ['16'] },
    { name: 'less than none', ...review({ item: '指标科学性', points: '15', score: '-1' }), at: ['-1'] },
  ],
  silent: [
    { name: 'all points', ...review({ item: '指标科学性', points: '15', score: '15.0' }) },
    { name: 'no points printed', ...review({ item: '指标科学性', score: '16' }) },
    { name: 'not scored yet', ...review({ item: '指标科学性', points: '15', score: '' }) },
  ],
}
