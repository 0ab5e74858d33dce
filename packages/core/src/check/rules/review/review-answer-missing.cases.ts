import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const review = (...reviews: NonNullable<FormSpec['reviews']>) => ({
  documents: [{ forms: [{ phase: 'review' as const, fields: { 项目名称: '测报站点' }, reviews }] }],
})
const blank = '优□ 良□ 中□ 差□'

export const reviewAnswerMissingCases: RuleCases = {
  fires: [
    {
      name: 'no points given',
      ...review({ item: '规范完整性', points: '10', score: '9' }, { item: '指标科学性', points: '15', score: '' }),
      at: [''],
    },
    {
      name: 'no grade chosen',
      ...review({ item: '规范完整性', opinion: '优☑ 良□ 中□ 差□' }, { item: '指标科学性', opinion: blank }),
      at: [blank],
    },
    {
      name: 'two grades chosen',
      ...review({ item: '规范完整性', opinion: '优☑ 良□ 中□ 差□' }, { item: '指标科学性', opinion: '优☑ 良☑ 中□ 差□' }),
      at: ['优☑ 良☑ 中□ 差□'],
    },
  ],
  silent: [
    { name: 'all judged', ...review({ item: '规范完整性', points: '10', score: '0' }) },
    { name: 'a blank form', ...review({ item: '规范完整性', opinion: blank }, { item: '指标科学性', opinion: blank }) },
    {
      name: 'points and an empty opinion',
      ...review(
        { item: '规范完整性', points: '10', score: '9', opinion: '' },
        { item: '相关性', points: '10', score: '10', opinion: '' },
      ),
    },
    {
      name: 'words beside the boxes',
      ...review(
        { item: '规范完整性', opinion: '优☑ 良□ 中□ 差□' },
        { item: '指标科学性', opinion: '优□良□中□差□ 建议补充反映预警提前量的指标' },
      ),
    },
  ],
}
