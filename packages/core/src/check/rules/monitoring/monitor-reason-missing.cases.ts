import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (more: RowSpec, spec: FormSpec = {}, target = '≥600人次') => ({
  documents: [
    {
      forms: [
        {
          phase: 'monitoring' as const,
          fields: { 项目名称: '渔船终端安装' },
          rows: [['quantity', '培训船东', target, { actual: '280人次', ...more }] as const],
          ...spec,
        },
      ],
    },
  ],
})
const unticked = { 经费保障: '', 人员保障: '' }

export const monitorReasonMissingCases: RuleCases = {
  fires: [
    { name: 'a forecast below the target', ...form({ forecast: '560人次', note: '' }), at: ['560人次'] },
    { name: 'no cause ticked', ...form({ forecast: '560人次', causes: unticked }), at: ['560人次'] },
    {
      name: 'boxes in the cell, none of them ticked',
      ...form({ forecast: '560人次', note: '□经费保障□制度保障□人员保障□其他' }),
      at: ['560人次'],
    },
    {
      name: 'impossible, without a cause',
      ...form({ forecast: '酌情安排', likelihood: '完全不可能', note: '' }),
      at: ['酌情安排'],
    },
    {
      name: 'a cost above its ceiling',
      ...form({ forecast: '2.6万元', note: '' }, {}, '≤2万元'),
      at: ['2.6万元'],
    },
    {
      name: 'a region that asks for the reason of every lag above 30 %',
      ...form({ forecast: '600人次', note: '' }),
      profile: 'jilin-2024',
      at: ['280人次'],
    },
  ],
  silent: [
    { name: 'a cause ticked', ...form({ forecast: '560人次', note: '', causes: { 经费保障: '√' } }) },
    { name: 'a cause written', ...form({ forecast: '560人次', note: '休渔期外船员难集中' }) },
    { name: 'a box ticked in the cell', ...form({ forecast: '560人次', note: '□经费保障☑人员保障□其他' }) },
    { name: 'the step in the remark', ...form({ forecast: '560人次', note: '', remark: '十月补训' }) },
    { name: 'a forecast that meets the target', ...form({ forecast: '620人次', note: '' }) },
    { name: 'behind in July, met in December', ...form({ actual: '100人次', forecast: '600人次', note: '' }) },
    { name: 'a form that has no column for causes', ...form({ forecast: '560人次' }) },
    { name: 'no forecast', ...form({ forecast: '', note: '' }) },
    { name: 'other units', ...form({ forecast: '12期', note: '' }) },
    {
      name: 'one cell for all causes',
      ...form(
        { forecast: '560人次', note: '' },
        { fields: { 项目名称: '渔船终端安装', 偏差原因分析: '休渔期外难集中' } },
      ),
    },
    { name: 'a self-evaluation', ...form({ forecast: '560人次', note: '' }, { phase: 'self-evaluation' }) },
  ],
}
