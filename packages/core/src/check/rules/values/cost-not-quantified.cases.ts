import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ rows: [[level2, name, target] as const] }] }],
})

export const costNotQuantifiedCases: RuleCases = {
  fires: [
    { name: 'in words', ...row('cost', '单次巡检成本', '符合相关规定'), at: ['符合相关规定'] },
    { name: 'in the scheme of 2021', ...row('economicCost', '车辆运行费', '厉行节约'), at: ['厉行节约'] },
    { name: 'within the budget', ...row('cost', '巡检费用', '控制在预算内'), at: ['控制在预算内'] },
  ],
  silent: [
    { name: 'a ceiling', ...row('cost', '巡检费用', '≤6万元') },
    { name: 'a rate', ...row('cost', '成本控制率', '≤100%') },
    { name: 'an amount in words', ...row('cost', '巡检费用', '每次不超过三百元') },
    { name: 'a social cost', ...row('socialCost', '扰民程度', '不扰民') },
    { name: 'left blank, which another rule tells', ...row('cost', '巡检费用', '') },
  ],
}
