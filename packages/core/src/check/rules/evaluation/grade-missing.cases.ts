import type { DisclosureSpec, FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (spec: FormSpec = {}, document: Partial<DisclosureSpec> = {}) => ({
  documents: [
    {
      ...document,
      forms: [
        {
          phase: 'self-evaluation' as const,
          fields: { 项目名称: '河道保洁' },
          totals: { weight: '100', score: '93' },
          ...spec,
        },
      ],
    },
  ],
})

export const gradeMissingCases: RuleCases = {
  fires: [
    { name: 'a total alone', ...form(), at: ['93'] },
    {
      name: 'boxes of which none is ticked',
      ...form({ fields: { 项目名称: '河道保洁', 评价等级: '优□ 良□ 中□ 差□' } }),
      at: ['优□ 良□ 中□ 差□'],
    },
    {
      name: 'a blank cell',
      ...form({ fields: { 项目名称: '河道保洁', 自评等级: '' } }),
      at: [''],
    },
  ],
  silent: [
    { name: 'a grade', ...form({ fields: { 项目名称: '河道保洁', 评价等级: '优' } }) },
    { name: 'a box', ...form({ fields: { 项目名称: '河道保洁', 自评等次: '优☑ 良□ 中□ 差□' } }) },
    {
      name: 'in the prose',
      ...form({}, { narrative: [{ heading: '自评结论', text: '项目自评93分，评价等级为“优”。' }] }),
    },
    { name: 'no total', ...form({ totals: { weight: '100' } }) },
    { name: 'a target form', ...form({ phase: 'target' }) },
  ],
}
