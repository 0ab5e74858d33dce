import type { RuleCases } from '../../rule.ts'

const form = (...costs: readonly (readonly [name: string, target: string, actual: string])[]) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '社区夜校' },
          rows: costs.map(([name, target, actual]) => ['cost', name, target, { actual }] as const),
        },
      ],
    },
  ],
})

export const costActualEqualsPlanCases: RuleCases = {
  fires: [
    {
      name: 'three of three',
      ...form(['讲师费', '4.2万', '4.2 万'], ['场地费', '≤3.8万元', '3.8万元'], ['资料费', '1.5万元', '15000元']),
      at: ['4.2 万'],
    },
    { name: 'two of two', ...form(['讲师费', '≤4万元', '4万元'], ['场地费', '≤3万元', '3万元']), at: ['4万元'] },
  ],
  silent: [
    { name: 'one of them differs', ...form(['讲师费', '4.2万元', '4.05万元'], ['场地费', '3.8万元', '3.8万元']) },
    { name: 'a single cost', ...form(['讲师费', '4.2万元', '4.2万元']) },
    { name: 'rates', ...form(['成本控制率', '100%', '100%'], ['成本节约率', '5%', '5%']) },
    { name: 'not filled in yet', ...form(['讲师费', '4.2万元', ''], ['场地费', '3.8万元', '']) },
  ],
}
