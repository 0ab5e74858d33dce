import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const review = (...reviews: NonNullable<FormSpec['reviews']>) => ({
  documents: [{ forms: [{ phase: 'review' as const, fields: { 项目名称: '测报站点' }, reviews }] }],
})

export const reviewOpinionMissingCases: RuleCases = {
  fires: [
    { name: 'blank', ...review({ item: '指标科学性', points: '15', score: '12', opinion: '' }), at: [''] },
    { name: 'a dash', ...review({ item: '指标科学性', points: '15', score: '0', opinion: '—' }), at: ['—'] },
  ],
  silent: [
    { name: 'an opinion', ...review({ item: '指标科学性', points: '15', score: '12', opinion: '补充预警提前量' }) },
    { name: 'all points', ...review({ item: '指标科学性', points: '15', score: '15', opinion: '' }) },
    { name: 'no column for opinions', ...review({ item: '指标科学性', points: '15', score: '12' }) },
    { name: 'not scored yet', ...review({ item: '指标科学性', points: '15', score: '', opinion: '' }) },
  ],
}
