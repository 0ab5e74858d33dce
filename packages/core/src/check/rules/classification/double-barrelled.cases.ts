import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string) => ({
  documents: [{ forms: [{ rows: [['socialBenefit', name, target] as const] }] }],
})

export const doubleBarrelledCases: RuleCases = {
  fires: [
    { name: 'two, listed', ...row('社区活动参与度、居民节水意识', '持续提升'), at: ['社区活动参与度、居民节水意识'] },
    {
      name: 'two, joined by 及',
      ...row('居民防灾素养及网格员处置技能', '不断提升'),
      at: ['居民防灾素养及网格员处置技能'],
    },
    { name: 'two sizes', ...row('水稻投保面积及参保户数', '≥3万亩'), at: ['水稻投保面积及参保户数'] },
    { name: 'two rates', ...row('设备完好率和使用率', '≥90%'), at: ['设备完好率和使用率'] },
    {
      name: 'two clauses',
      ...row('推动堤防设施逐步完善，提升居民防汛自救水平', '有效提升'),
      at: ['推动堤防设施逐步完善，提升居民防汛自救水平'],
    },
    {
      name: 'visitors and reports',
      ...row('观展群众人次及媒体报道次数', '≥1.5万人次'),
      at: ['观展群众人次及媒体报道次数'],
    },
  ],
  silent: [
    { name: 'one thing', ...row('居民节水意识', '持续提升') },
    { name: 'two groups, one measure', ...row('居民和商户满意度', '≥90%') },
    { name: 'two works, one measure', ...row('设备采购及安装合格率', '≥98%') },
    { name: '普及率', ...row('安全饮水普及率', '≥95%') },
    { name: '参与度', ...row('公众参与度', '≥60%') },
    { name: 'synonyms', ...row('基层治理能力和水平', '提升') },
    { name: 'a condition in front', ...row('参训人员中，考核合格人数占比', '≥90%') },
  ],
}
