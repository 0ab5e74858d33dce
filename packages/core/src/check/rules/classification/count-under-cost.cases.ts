import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ rows: [[level2, name, target] as const] }] }],
})

export const countUnderCostCases: RuleCases = {
  fires: [
    { name: 'meters', ...row('cost', '更换水表', '≥300台'), at: ['≥300台'] },
    { name: 'people, in the scheme of 2021', ...row('economicCost', '聘用保洁员', '12人'), at: ['12人'] },
  ],
  silent: [
    { name: 'a price', ...row('cost', '水表单价', '≤260元/台') },
    { name: 'a sum', ...row('cost', '更换水表', '≤7.8万元') },
    { name: 'a rate', ...row('cost', '成本控制率', '≤100%') },
    { name: 'none over budget', ...row('cost', '超预算事项', '0项') },
    { name: 'a social cost', ...row('socialCost', '影响出行户数', '≤20户') },
    { name: 'as a quantity', ...row('quantity', '更换水表', '≥300台') },
  ],
}
