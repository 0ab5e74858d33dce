import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const texts = (...items: readonly (readonly [name: string, amount: string])[]): FormSpec => ({
  kind: 'text',
  subject: 'department',
  goal: '做好年度工作。',
  subGoals: items.map(([name, amount]) => ({ heading: `${name}（${amount}）`, text: '按计划完成。', amount })),
})

const table = (name: string, amount: string): FormSpec => ({ fields: { 项目名称: name }, funds: { 预算数: amount } })

const pair = (text: string, name: string) => ({
  documents: [
    { forms: [texts(['一、林长制经费', '12万元'], [text, '5万元']), table('林长制经费', '12'), table(name, '5.00')] },
  ],
})

export const projectNameDiffersCases: RuleCases = {
  fires: [
    {
      name: 'the same money, another word in the middle',
      ...pair('二、退休职工服务行政经费', '2025年退休职工服务运转经费'),
      at: ['二、退休职工服务行政经费（5万元）'],
    },
    {
      name: 'one character apart',
      ...pair('二、护林员驿站运行经费', '2025年护林员驿站运转经费'),
      at: ['二、护林员驿站运行经费（5万元）'],
    },
    {
      name: 'with a code the table’s name is the register’s',
      documents: [
        {
          forms: [
            texts(['一、林长制经费', '12万元'], ['二、退休职工服务行政经费', '5万元']),
            table('林长制经费', '12'),
            {
              fields: { 项目编码: '99010125P00210110001X', 项目名称: '退休职工服务运转经费' },
              funds: { 预算数: '5.00' },
            },
          ],
        },
      ],
      at: ['二、退休职工服务行政经费（5万元）'],
    },
  ],
  silent: [
    {
      name: 'only the year and 绩效目标说明',
      ...pair('二、护林员驿站运转经费绩效目标说明', '2025年护林员驿站运转经费'),
    },
    { name: 'only a generic ending', ...pair('二、森林防火值守费绩效目标说明', '2025年森林防火值守经费') },
    { name: 'only spaces', ...pair('二、护林员驿站运转 经费', '护林员驿站 运转经费') },
    { name: 'two projects with the same money', ...pair('二、护林员驿站运转经费', '湿地监测') },
  ],
}
