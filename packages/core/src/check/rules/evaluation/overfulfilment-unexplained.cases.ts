import type { FormSpec, RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string, more: RowSpec, spec: FormSpec = {}) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '天文馆巡讲' },
          rows: [[level2, name, target, { weight: '8', score: '8', ...more }] as const],
          ...spec,
        },
      ],
    },
  ],
})

export const overfulfilmentUnexplainedCases: RuleCases = {
  fires: [
    {
      name: 'more than twice',
      ...form('quantity', '进校巡展', '≥20场次', { actual: '46场次', note: '' }),
      at: ['46场次'],
    },
    { name: 'exactly 130 %', ...form('quantity', '展品维修', '10件', { actual: '13件', note: '无' }), at: ['13件'] },
  ],
  silent: [
    {
      name: 'explained',
      ...form('quantity', '进校巡展', '≥20场次', { actual: '46场次', note: '新增合作单位，下年调高目标。' }),
    },
    { name: 'a little more', ...form('quantity', '进校巡展', '≥20场次', { actual: '25场次', note: '' }) },
    { name: 'lower is better', ...form('cost', '巡展成本', '≤20万元', { actual: '10万元', note: '' }) },
    { name: 'no column for notes', ...form('quantity', '进校巡展', '≥20场次', { actual: '46场次' }) },
    {
      name: 'explained for the whole form',
      ...form(
        'quantity',
        '进校巡展',
        '≥20场次',
        { actual: '46场次', note: '' },
        { fields: { 项目名称: '天文馆巡讲', 偏差原因: '新增合作单位。' } },
      ),
    },
  ],
}
