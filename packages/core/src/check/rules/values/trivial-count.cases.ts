import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, level = 'quantity') => ({
  documents: [{ forms: [{ rows: [[level, name, target] as const] }] }],
})

export const trivialCountCases: RuleCases = {
  fires: [
    { name: 'one item', ...row('法律援助进乡村', '≥1 项'), at: ['≥1 项'] },
    { name: 'one time', ...row('指标 2: 普法宣传', '≥1次'), at: ['≥1次'] },
    { name: 'one in words', ...row('调解员培训班', '不少于1期'), at: ['不少于1期'] },
  ],
  silent: [
    { name: 'two', ...row('法律援助进乡村', '≥2项') },
    { name: 'exactly one', ...row('法律援助进乡村', '=1项') },
    { name: 'one a month', ...row('公证员下乡', '≥1次/月') },
    { name: 'a building', ...row('司法所业务用房改造', '≥1项') },
    { name: 'a rule made', ...row('出台公证服务标准', '≥1项') },
    { name: 'one event of the year', ...row('举办法治知识竞赛', '≥1场') },
    { name: 'one house', ...row('法治文化公园', '≥1座') },
    { name: 'another level', ...row('获省级表彰', '≥1次', 'socialBenefit') },
  ],
}
