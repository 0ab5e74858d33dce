import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const form = (executed: string, spec: FormSpec = {}, profile = 'sichuan') => ({
  documents: [
    {
      forms: [
        {
          phase: 'self-evaluation' as const,
          fields: { 项目名称: '渡口改造' },
          funds: { 年度资金总额: { 年初预算数: '20', 全年预算数: '24', 全年执行数: executed, 分值: '10' } },
          goalActual: '改造渡口两处。',
          ...spec,
        },
      ],
    },
  ],
  profile,
})

export const execLowUnexplainedCases: RuleCases = {
  fires: [
    { name: '75 %', ...form('18'), at: ['18'] },
    { name: 'nothing spent', ...form('0'), at: ['0'] },
  ],
  silent: [
    { name: 'ninety per cent', ...form('21.6') },
    { name: 'a region that does not ask', ...form('18', {}, 'national') },
    { name: 'explained in the account', ...form('18', { goalActual: '改造渡口两处，尾款5.2万元待审计后支付。' }) },
    { name: 'explained in a cell', ...form('18', { fields: { 项目名称: '渡口改造', 偏差原因分析: '审计未完成' } }) },
    {
      name: 'explained beside a cost',
      ...form('18', { rows: [['cost', '改造渡口', '≤24万元', { actual: '18万元', note: '招标节约资金6万元' }]] }),
    },
  ],
}
