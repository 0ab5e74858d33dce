import type { RuleCases } from '../../rule.ts'

const form = (...rows: readonly (readonly [name: string, description: string])[]) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '泵站维护' },
          rows: rows.map(([name, description]) => ['quality', name, '≥95%', { description }] as const),
        },
      ],
    },
  ],
})

export const descriptionEchoCases: RuleCases = {
  fires: [
    {
      name: 'one row',
      ...form(['检修合格率', '检修合格率'], ['检修及时率', '24小时内到场的比例']),
      at: ['检修合格率'],
    },
    {
      name: 'all rows, told once',
      ...form(['检修合格率', '检修 合格率'], ['指标2：检修及时率', '检修及时率']),
      at: ['检修 合格率'],
    },
  ],
  silent: [
    { name: 'explained', ...form(['检修合格率', '一次验收合格台数÷检修台数']) },
    { name: 'the name with its formula', ...form(['检修合格率', '检修合格率=合格台数/检修台数×100%']) },
    { name: 'blank', ...form(['检修合格率', ''], ['', '']) },
  ],
}
