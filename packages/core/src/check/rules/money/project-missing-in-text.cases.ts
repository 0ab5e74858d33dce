import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const texts = (...items: readonly (readonly [name: string, amount: string])[]): FormSpec => ({
  kind: 'text',
  subject: 'department',
  goal: '做好年度工作。',
  subGoals: items.map(([name, amount]) => ({
    heading: `${name}绩效目标说明（预算金额：${amount}）`,
    text: '按计划完成。',
    amount,
  })),
})

const table = (name: string, amount: string): FormSpec => ({ fields: { 项目名称: name }, funds: { 预算数: amount } })

export const projectMissingInTextCases: RuleCases = {
  fires: [
    {
      name: 'a third table',
      documents: [
        {
          forms: [
            texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '5万元']),
            table('2025年林长制经费', '12.00'),
            table('2025年古树名木保护经费', '5.00'),
            table('2025年湿地监测', '6.00'),
          ],
        },
      ],
      at: ['2025年湿地监测'],
    },
    {
      name: 'prose that no form claims',
      documents: [
        {
          narrative: [
            { heading: '（一）林长制经费', text: '巡林。', amount: '12万元' },
            { heading: '（二）古树名木保护经费', text: '保护。', amount: '5万元' },
          ],
          forms: [table('林长制经费', '12'), table('湿地监测', '6'), table('古树名木保护经费', '5')],
        },
      ],
      at: ['湿地监测'],
    },
  ],
  silent: [
    {
      name: 'named apart but with the same money',
      documents: [
        {
          forms: [
            texts(['一、林长制经费', '12万元'], ['二、退休林业职工行政经费', '5万元']),
            table('林长制经费', '12'),
            table('2025年退休林业职工运转经费', '5'),
          ],
        },
      ],
    },
    {
      name: 'the prose has a project more',
      documents: [
        {
          forms: [
            texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '5万元'], ['三、湿地监测', '6万元']),
            table('林长制经费', '12'),
            table('古树名木保护经费', '5'),
          ],
        },
      ],
    },
    {
      name: 'prose without amounts',
      documents: [
        {
          narrative: [{ heading: '总体目标', text: '做好林长制和古树名木保护。' }],
          forms: [table('林长制经费', '12'), table('湿地监测', '6')],
        },
      ],
    },
  ],
}
