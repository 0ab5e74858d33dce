import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const priced = (...names: readonly string[]): NonNullable<FormSpec['rows']> =>
  names.flatMap((name) => [['quantity', name, '≥4场'] as const, ['cost', name, '≤3万元'] as const])
const rows = (given: NonNullable<FormSpec['rows']>, more: NonNullable<FormSpec['rows']> = []) => ({
  documents: [
    { forms: [{ fields: { 项目名称: '群众文化' }, funds: { 年度资金总额: '30' }, rows: [...given, ...more] }] },
  ],
})
const three = priced('举办书法讲座', '制作黑板报', '送戏下乡巡演')

export const outputWithoutCostCases: RuleCases = {
  fires: [
    { name: 'one alone', ...rows(three, [['quantity', '流动图书车巡回', '≥13场']]), at: ['流动图书车巡回'] },
    {
      name: 'two alone: one finding',
      ...rows(three, [
        ['quantity', '流动图书车巡回', '≥13场'],
        ['quantity', '民歌采风', '≥2次'],
      ]),
      at: ['流动图书车巡回'],
    },
  ],
  silent: [
    { name: 'all are priced', ...rows(three) },
    {
      name: 'priced in other words',
      ...rows(three, [
        ['quantity', '流动图书车巡回', '≥13场'],
        ['cost', '图书车燃料和司机', '≤2万元'],
      ]),
    },
    { name: 'whom it reached', ...rows(three, [['quantity', '受益群众', '≥1000人次']]) },
    {
      name: 'a form that prices few of its outputs',
      ...rows(priced('举办书法讲座'), [
        ['quantity', '流动图书车巡回', '≥13场'],
        ['quantity', '民歌采风', '≥2次'],
      ]),
    },
    { name: 'a rate among the quantities', ...rows(three, [['quantity', '新书上架率', '≥95%']]) },
  ],
}
