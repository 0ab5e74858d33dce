import type { RuleCases } from '../../rule.ts'

const row = (name: string, target: string, actual?: string) => ({
  documents: [{ forms: [{ rows: [['quality', name, target, actual === undefined ? {} : { actual }] as const] }] }],
})

export const rangeReversedCases: RuleCases = {
  fires: [
    { name: 'from more to less', ...row('阅览室温度', '26-18度'), at: ['26-18度'] },
    { name: 'two bounds that clash', ...row('苗木成活率', '≥95%、≤90%'), at: ['≥95%、≤90%'] },
    { name: 'in what was done', ...row('阅览室温度', '18-26度', '25-20度'), at: ['25-20度'] },
  ],
  silent: [
    { name: 'a range', ...row('阅览室温度', '18-26度') },
    { name: 'two bounds', ...row('苗木成活率', '≥90%、≤95%') },
    { name: 'two things', ...row('培训', '≥135人、≤3天') },
    { name: 'a tolerance', ...row('误差', '±5%') },
    { name: 'one number twice', ...row('温度', '20-20度') },
  ],
}
