import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const project = (name: string, goal: string, more: FormSpec = {}): FormSpec => ({
  fields: { 项目名称: name },
  goal,
  ...more,
})
const goal = '通过组织宣传、交流等四项工作的实施，提高全镇居民的防火意识。'

export const sameGoalTwoProjectsCases: RuleCases = {
  fires: [
    {
      name: 'word for word',
      documents: [{ forms: [project('消防站运转', goal), project('微型消防站维护', goal)] }],
      at: [goal],
    },
    {
      name: 'with other spaces and stops, a third project between',
      documents: [
        {
          forms: [
            project('消防站运转', goal),
            project('路灯维护', '维护全镇路灯三百盏，亮灯率保持在百分之九十八。'),
            project('微型消防站维护', `1. ${goal}`.slice(3).replace('、', ' 、')),
          ],
        },
      ],
      at: [goal.replace('、', ' 、')],
    },
  ],
  silent: [
    {
      name: 'two goals',
      documents: [
        { forms: [project('消防站运转', goal), project('路灯维护', '维护全镇路灯三百盏，亮灯率保持在百分之九十八。')] },
      ],
    },
    {
      name: 'short goals',
      documents: [{ forms: [project('消防站运转', '保障正常运转。'), project('路灯维护', '保障正常运转。')] }],
    },
    {
      name: 'target and self-evaluation of one project',
      documents: [
        {
          forms: [project('2024年消防站运转经费', goal), project('消防站运转经费', goal, { phase: 'self-evaluation' })],
        },
      ],
    },
    {
      name: 'two files',
      documents: [{ forms: [project('消防站运转', goal)] }, { forms: [project('微型消防站维护', goal)] }],
    },
  ],
}
