import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (...tasks: NonNullable<FormSpec['tasks']>) => ({
  documents: [
    {
      forms: [
        {
          subject: 'department' as const,
          fields: { 部门名称: '林草站' },
          rows: [
            ['quantity', '修补围栏', '≥40公里'] as const,
            ['quantity', '投放生物饵料', '≥2吨'] as const,
            ['quality', '鼠害防治合格率', '≥95%'] as const,
          ],
          tasks,
        },
      ],
    },
  ],
})
const fences = { name: '围栏管护', content: '修补禁牧区围栏' }

export const taskWithoutIndicatorCases: RuleCases = {
  fires: [
    {
      name: 'a task of its own',
      ...form(fences, { name: '湿地候鸟监测', content: '设样线观察越冬候鸟' }),
      at: ['湿地候鸟监测'],
    },
    { name: 'without contents', ...form(fences, { name: '古树名木挂牌' }), at: ['古树名木挂牌'] },
  ],
  silent: [
    { name: 'named by an indicator', ...form(fences, { name: '草原鼠害防治', content: '投放饵料' }) },
    { name: 'named in its contents only', ...form(fences, { name: '灭鼠', content: '投放生物饵料' }) },
    { name: 'what keeps the unit running', ...form(fences, { name: '机关运转', content: '水电物业' }) },
    { name: 'one task alone', ...form({ name: '湿地候鸟监测' }) },
  ],
}
