import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...given: NonNullable<FormSpec['rows']>) => ({
  documents: [
    {
      forms: [
        {
          fields: { 项目名称: '工会服务', 实施单位: '某县总工会' },
          funds: { 年度资金总额: '30' },
          rows: [
            ['quantity', '举办技能讲座', '≥12场'] as const,
            ['quantity', '慰问困难家庭', '≥80户'] as const,
            ['cost', '举办技能讲座', '≤4万元'] as const,
            ['cost', '慰问困难家庭', '≤8万元'] as const,
            ...given,
          ],
        },
      ],
    },
  ],
})

export const costWithoutOutputCases: RuleCases = {
  fires: [
    { name: 'a piece of work of its own', ...rows(['cost', '弘扬工匠精神', '≤3万元']), at: ['弘扬工匠精神'] },
    {
      name: 'near an output that has its own cost',
      ...rows(
        ['quantity', '制作普法宣传栏', '≥4个'],
        ['cost', '制作普法宣传栏', '2万元'],
        ['cost', '制作普法宣传品', '5万元'],
      ),
      at: ['制作普法宣传品'],
    },
  ],
  silent: [
    {
      name: 'an output in other words',
      ...rows(['quantity', '工匠进校园宣讲', '≥12场'], ['cost', '弘扬工匠精神', '≤3万元']),
    },
    { name: 'what the whole work needs', ...rows(['cost', '办公运转支出', '≤3万元']) },
    {
      name: 'a part of what an output costs',
      ...rows(['cost', '讲座场地租金', '≤3万元'], ['cost', '讲师课酬费', '≤2万元']),
    },
    { name: 'the whole', ...rows(['cost', '项目总成本', '≤30万元']) },
    { name: 'a rate', ...rows(['cost', '公用设施节能率', '≥3%']) },
    {
      name: 'a form that does not price its outputs one by one',
      documents: [
        {
          forms: [
            {
              fields: { 项目名称: '工会服务' },
              rows: [
                ['quantity', '举办技能讲座', '≥12场'],
                ['cost', '弘扬工匠精神', '≤3万元'],
                ['cost', '走进企业现场', '≤2万元'],
              ],
            },
          ],
        },
      ],
    },
  ],
}
