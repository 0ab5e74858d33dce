import type { RuleCases } from '../../rule.ts'

const prose = (...texts: readonly string[]) => ({
  documents: [{ narrative: texts.map((text, at) => ({ heading: `第${at + 1}部分`, text })), forms: [] }],
})

export const proseRateDiffersCases: RuleCases = {
  fires: [
    {
      name: 'all three in one sentence',
      ...prose('安排资金860万元，实际支出817万元，预算执行率96.5%。'),
      at: ['安排资金860万元，实际支出817万元，预算执行率96.5%。'],
    },
    {
      name: 'the budget in another part',
      ...prose('县财政安排资金860万元。', '全年实际支出817万元，预算执行率96.5%。'),
      at: ['全年实际支出817万元，预算执行率96.5%。'],
    },
    {
      name: 'what was due and what was done',
      ...prose('应验收项目64项，实际验收57项，验收率98.06%。'),
      at: ['应验收项目64项，实际验收57项，验收率98.06%。'],
    },
    {
      name: 'forms sent out and returned',
      ...prose('发放问卷360份，收回342份，回收率90%。'),
      at: ['发放问卷360份，收回342份，回收率90%。'],
    },
    {
      name: 'faults found and mended',
      ...prose('监控发现问题52个，已整改49个，整改率92.43%。'),
      at: ['监控发现问题52个，已整改49个，整改率92.43%。'],
    },
    {
      name: 'what was cut',
      ...prose('事前评估36个，涉及资金5.8亿元，核减1.16亿元，核减率25%。'),
      at: ['事前评估36个，涉及资金5.8亿元，核减1.16亿元，核减率25%。'],
    },
    {
      name: 'shares of one whole, of which the other is right',
      ...prose('“优”的13个，占85.25%；“良”的3个，占18.75%。'),
      at: ['“优”的13个，占85.25%；“良”的3个，占18.75%。'],
    },
  ],
  silent: [
    { name: 'shares of more than is named', ...prose('“优”的13个，占65%；“良”的3个，占15%。') },
    { name: 'those who passed, of those who came', ...prose('抽查200户，合格192户，合格率96%。') },
    { name: 'plan and work in tens of thousands', ...prose('计划推广26万亩，实际推广27.3万亩，完成率105%。') },
    { name: 'right', ...prose('安排资金860万元，实际支出817万元，预算执行率95%。') },
    { name: 'cut off', ...prose('安排资金900万元，实际支出817万元，预算执行率90.77%。') },
    {
      name: 'of another budget of the text',
      ...prose('年初预算安排900万元，调整后预算860万元。', '实际支出817万元，执行率95%。'),
    },
    { name: 'no budget is told', ...prose('全年实际支出817万元，预算执行率96.5%。') },
    { name: 'a rate of last year', ...prose('安排资金860万元，实际支出817万元，较上年执行率提高2%。') },
    { name: 'a rate that is asked for', ...prose('安排资金860万元，已支付430万元，执行率应达到60%。') },
    { name: 'a rate of what was done', ...prose('计划抽检200个，已抽检180个，合格率98%。') },
    { name: 'returned and valid', ...prose('发放问卷200份，收回180份，有效率95%。') },
    {
      name: 'of a part of the money',
      ...prose('安排资金1200万元。', '全年支出1080万元，其中人员支出600万元，执行率95%。'),
    },
    { name: 'right counts', ...prose('应验收项目64项，实际验收57项，验收率89.06%。') },
    { name: 'other units', ...prose('发放问卷360份，收回342份，满意度90%。') },
  ],
}
