import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, more: { readonly definition?: string; readonly basis?: string } = {}) => ({
  documents: [{ forms: [{ rows: [['economicBenefit', name, target, more] as const] }] }],
})

export const changeWithoutBaseCases: RuleCases = {
  fires: [
    { name: 'a growth', ...row('带动果农增收', '≥8%'), at: ['≥8%'] },
    { name: 'a rate of growth', ...row('冷链发运量增长率', '≥5%'), at: ['≥5%'] },
    { name: 'a growth told by the value', ...row('农家乐接待量', '增长10%'), at: ['增长10%'] },
    { name: 'a fall', ...row('果品损耗下降', '≥3%'), at: ['≥3%'] },
    { name: 'enthusiasm in per cent', ...row('调动果农入社积极性', '≥5%'), at: ['≥5%'] },
    {
      name: 'the standard of a trade is no base',
      documents: [{ forms: [{ rows: [['socialBenefit', '新发龋齿下降', '≥8%', { standard: '行业标准' }]] }] }],
      at: ['≥8%'],
    },
  ],
  silent: [
    { name: 'against last year', ...row('果农收入比上年增长', '≥8%') },
    { name: 'the base stands beside it', ...row('带动果农增收', '≥8%', { definition: '以2024年户均2.1万元为基数' }) },
    { name: 'the value tells the base', ...row('农家乐接待量', '较上年提高10%') },
    { name: 'a level', ...row('优质果率', '≥8%') },
    { name: 'a level clumsily named', ...row('提升果农技术掌握程度', '≥85%') },
    { name: 'so many more', ...row('新增冷库容量', '≥200吨') },
    { name: 'a satisfaction', ...row('提高果农满意度', '≥40%') },
    { name: 'words', ...row('带动果农增收', '持续增长') },
    {
      name: 'against a control',
      documents: [{ forms: [{ rows: [['economicBenefit', '比对照品种增产幅度', '≥8%']] }] }],
    },
    {
      name: 'against what is usual around',
      documents: [{ forms: [{ rows: [['ecologicalBenefit', '示范片用肥量比当地平均水平减少', '≥10%']] }] }],
    },
    {
      name: 'against the time before',
      documents: [{ forms: [{ rows: [['economicBenefit', '灌溉用水较改造前减少', '≥12%']] }] }],
    },
    {
      name: 'measured by what was before, in the column of standards',
      documents: [{ forms: [{ rows: [['socialBenefit', '新发龋齿下降', '≥8%', { standard: '历史标准' }]] }] }],
    },
  ],
}
