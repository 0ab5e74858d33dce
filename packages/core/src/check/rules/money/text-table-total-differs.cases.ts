import type { DisclosureSpec, FormSpec } from '../../../form/build.ts'
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

const documents = (...forms: readonly FormSpec[]): { readonly documents: readonly DisclosureSpec[] } => ({
  documents: [{ forms }],
})

const letter = (text: string): { readonly documents: readonly DisclosureSpec[] } => ({
  documents: [
    {
      narrative: [{ heading: '关于报送绩效目标的函', text }],
      forms: [table('林长制经费', '12'), table('古树名木保护经费', '5')],
    },
  ],
})

export const textTableTotalDiffersCases: RuleCases = {
  fires: [
    {
      name: 'a table more than the prose has',
      ...documents(
        texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '5万元']),
        table('2025年林长制经费', '12.00'),
        table('2025年古树名木保护经费', '5.00'),
        table('2025年湿地监测', '6.00'),
      ),
      at: ['12万元'],
    },
    {
      name: 'one amount differs',
      ...documents(
        texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '5万元']),
        table('林长制经费', '12'),
        table('古树名木保护经费', '5.5'),
      ),
      at: ['12万元'],
    },
    {
      name: 'a letter with another sum',
      ...letter('共涉及项目2个，预算资金合计16万元。'),
      at: ['共涉及项目2个，预算资金合计16万元。'],
    },
    {
      name: 'a letter with another number of projects',
      ...letter('对3个项目编报绩效目标，涉及财政资金17万元。'),
      at: ['对3个项目编报绩效目标，涉及财政资金17万元。'],
    },
  ],
  silent: [
    { name: 'a letter that is right', ...letter('共涉及项目2个，预算资金合计17万元。') },
    { name: 'a letter of more projects than are attached', ...letter('共涉及项目9个，预算资金合计170万元。') },
    { name: 'a letter on last year', ...letter('上年涉及项目2个，预算资金合计16万元。') },
    {
      name: 'the sums agree in other units',
      ...documents(
        texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '50000元']),
        table('林长制经费', '12'),
        table('古树名木保护经费', '5'),
      ),
    },
    {
      name: 'a letter that names a sum in passing',
      documents: [
        {
          narrative: [{ heading: '关于下达资金的通知', text: '下达资金500万元。', amount: '500万元' }],
          forms: [table('林长制经费', '12'), table('古树名木保护经费', '5')],
        },
      ],
    },
    {
      name: 'prose about other projects',
      ...documents(
        texts(['一、机关运行', '120万元'], ['二、人员支出', '900万元']),
        table('林长制经费', '12'),
        table('古树名木保护经费', '5'),
      ),
    },
    {
      name: 'prose without tables',
      ...documents(texts(['一、林长制经费', '12万元'], ['二、古树名木保护费', '5万元'])),
    },
  ],
}
