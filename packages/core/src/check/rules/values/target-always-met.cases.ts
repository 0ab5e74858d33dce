import type { RuleCases } from '../../rule.ts'

const row = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ rows: [[level2, name, target] as const] }] }],
})

export const targetAlwaysMetCases: RuleCases = {
  fires: [
    { name: 'at least none', ...row('quantity', '开展巡查次数', '≥0次'), at: ['≥0次'] },
    { name: 'accidents, any number of them', ...row('socialBenefit', '安全生产事故', '≥0起'), at: ['≥0起'] },
    { name: 'at most all', ...row('quality', '隐患整改率', '≤100%'), at: ['≤100%'] },
  ],
  silent: [
    { name: 'more than none', ...row('quantity', '开展巡查次数', '≥12次') },
    { name: 'at most none', ...row('quality', '安全事故', '≤0起') },
    { name: 'no loss', ...row('economicBenefit', '门票收入增长率', '≥0%') },
    { name: 'nothing overspent', ...row('cost', '成本控制率', '≤100%') },
    { name: 'at least all', ...row('quality', '隐患整改率', '≥100%') },
  ],
}
