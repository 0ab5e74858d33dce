import type { RuleCases } from '../../rule.ts'

const form = (funds: Readonly<Record<string, string>>) => ({ documents: [{ forms: [{ funds }] }] })

export const amountNegativeCases: RuleCases = {
  fires: [
    {
      name: 'a source below nought',
      ...form({ 年度资金总额: '58', '年度资金总额/财政拨款': '63', '年度资金总额/其他资金': '-5' }),
      at: ['-5'],
    },
    { name: 'a total below nought', ...form({ 年度资金总额: '-12.5' }), at: ['-12.5'] },
  ],
  silent: [
    { name: 'nothing', ...form({ 年度资金总额: '58', '年度资金总额/财政拨款': '58', '年度资金总额/其他资金': '0' }) },
    { name: 'a blank cell', ...form({ 年度资金总额: '58', '年度资金总额/其他资金': '-' }) },
    { name: 'what was changed', ...form({ 年度资金总额: '58', '年度资金总额/预算调整数': '-5' }) },
  ],
}
