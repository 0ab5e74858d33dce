import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (more: RowSpec, spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          phase: 'monitoring' as const,
          fields: { 项目名称: '转运站扩能' },
          rows: [['quantity', '新增压缩箱', '≥8台', { actual: '3台', ...more }] as const],
          ...spec,
        },
      ],
    },
  ],
})

export const monitorLikelihoodMissingCases: RuleCases = {
  fires: [
    { name: 'an empty cell', ...form({ likelihood: '' }), at: [''] },
    { name: 'no box ticked', ...form({ likelihood: '□确定能□有可能□完全不可能' }), at: ['□确定能□有可能□完全不可能'] },
    { name: 'no column ticked', ...form({ likelihoods: { 确定能: '', 有可能: '', 完全不可能: '' } }), at: [''] },
    { name: 'two columns ticked', ...form({ likelihoods: { 确定能: '√', 有可能: '√', 完全不可能: '' } }), at: ['√'] },
  ],
  silent: [
    { name: 'a word', ...form({ likelihood: '有可能' }) },
    { name: 'a box', ...form({ likelihood: '☑确定能□有可能□完全不可能' }) },
    { name: 'a column', ...form({ likelihoods: { 确定能: '', 有可能: '√', 完全不可能: '' } }) },
    { name: 'other words', ...form({ likelihood: '已完成' }) },
    { name: 'a form that does not ask', ...form({ note: '' }) },
    { name: 'a blank form', ...form({ actual: '', likelihood: '' }) },
    {
      name: 'a row without a target',
      ...form({}, { rows: [['quantity', '新增压缩箱', '', { likelihood: '', actual: '3台' }]] }),
    },
  ],
}
