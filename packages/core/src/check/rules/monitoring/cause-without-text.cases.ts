import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (more: RowSpec, spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          phase: 'monitoring' as const,
          fields: { 项目名称: '转运站扩能' },
          rows: [['quantity', '新增压缩箱', '≥8台', { actual: '3台', forecast: '8台', ...more }] as const],
          ...spec,
        },
      ],
    },
  ],
})

export const causeWithoutTextCases: RuleCases = {
  fires: [
    { name: 'one cause', ...form({ causes: { 硬件条件保障: '√' }, note: '' }), at: [''] },
    { name: 'two causes and a dash', ...form({ causes: { 经费保障: '√', 其他: '☑' }, note: '—' }), at: ['—'] },
  ],
  silent: [
    { name: 'a reason', ...form({ causes: { 硬件条件保障: '√' }, note: '配件到货晚' }) },
    { name: 'no column for the reason', ...form({ causes: { 硬件条件保障: '√' } }) },
    { name: 'nothing ticked', ...form({ causes: { 硬件条件保障: '□' }, note: '' }) },
    { name: 'the reason in the remark', ...form({ causes: { 其他: '√' }, note: '', remark: '雨期停工，顺延两周' }) },
  ],
}
