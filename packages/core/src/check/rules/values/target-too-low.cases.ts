import type { RuleCases } from '../../rule.ts'

type Row = readonly [string, string, string]
const form = (budget: string, ...rows: readonly Row[]) => ({
  documents: [{ forms: [{ funds: { 年度资金总额: budget }, rows }] }],
})

export const targetTooLowCases: RuleCases = {
  fires: [
    { name: 'a low rate', ...form('20', ['quality', '井盖更换完成率', '≥50%']), at: ['≥50%'] },
    { name: 'a low rate without its sign', ...form('20', ['quality', '完成率', '≥50']), at: ['≥50'] },
    { name: 'low satisfaction', ...form('20', ['serviceSatisfaction', '沿街商户满意度', '≥60%']), at: ['≥60%'] },
    { name: 'one activity for a large sum', ...form('52', ['quantity', '安全宣传活动', '≥1次']), at: ['≥1次'] },
    { name: 'a slip of the point', ...form('20', ['quality', '食材抽检合格率', '≥9.8%']), at: ['≥9.8%'] },
  ],
  silent: [
    { name: 'a fair rate', ...form('20', ['quality', '井盖更换完成率', '≥95%']) },
    { name: 'a rate that starts low', ...form('20', ['socialBenefit', '管网覆盖率', '≥45%']) },
    { name: 'marks of ten', ...form('20', ['quality', '保洁考核优良率', '≥9']) },
    { name: 'a ceiling', ...form('20', ['quality', '返工整改未完成率', '≤5%']) },
    { name: 'half of the way by the middle of the year', ...form('20', ['timeliness', '6月底支付完成率', '≥50%']) },
    { name: 'one activity for a small sum', ...form('3', ['quantity', '安全宣传活动', '≥1次']) },
    { name: 'one building for a large sum', ...form('520', ['quantity', '泵站建设', '≥1座']) },
    { name: 'one event of the year', ...form('80', ['quantity', '举办美食文化节活动', '≥1次']) },
    {
      name: 'one of several quantities',
      ...form('52', ['quantity', '安全宣传活动', '≥1次'], ['quantity', '隐患排查', '≥36家']),
    },
  ],
}
