import type { RuleCases } from '../../rule.ts'

const form = (spendingPlan: Readonly<Record<string, string>>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '路灯维护' }, funds: { 预算数: '8' }, spendingPlan }] }],
})

export const planNotCumulativeCases: RuleCases = {
  fires: [
    { name: 'falls', ...form({ '3月底': '30%', '6月底': '60%', '10月底': '50%', '12月底': '100%' }), at: ['50%'] },
    { name: 'ends below 100 %', ...form({ '3月底': '30%', '6月底': '60%', '12月底': '95%' }), at: ['95%'] },
    {
      name: 'shares of each period',
      ...form({ '3月底': '25%', '6月底': '25%', '10月底': '25%', '12月底': '25%' }),
      at: ['25%'],
    },
    { name: 'ends above 100 %', ...form({ '6月底': '60%', '12月底': '110%' }), at: ['110%'] },
  ],
  silent: [
    { name: 'rises to 100 %', ...form({ '3月底': '25%', '6月底': '50%', '10月底': '75%', '12月底': '100%' }) },
    { name: 'stands still for a while', ...form({ '3月底': '0%', '6月底': '0%', '10月底': '100%', '12月底': '100%' }) },
    { name: 'a blank', ...form({ '3月底': '25%', '6月底': '', '12月底': '80%' }) },
    { name: 'one date only', ...form({ '12月底': '100%' }) },
  ],
}
