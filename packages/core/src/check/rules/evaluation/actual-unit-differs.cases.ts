import type { RuleCases } from '../../rule.ts'

const row = (target: string, actual: string) => ({
  documents: [
    { forms: [{ fields: { 项目名称: '送戏下乡' }, rows: [['quantity', '下乡演出', target, { actual }] as const] }] },
  ],
})

export const actualUnitDiffersCases: RuleCases = {
  fires: [
    { name: 'people for shows', ...row('≥40场', '1260人次'), at: ['1260人次'] },
    { name: 'things for a share', ...row('≥95%', '12个'), at: ['12个'] },
    { name: 'a share for a length', ...row('≥18公里', '100%'), at: ['100%'] },
  ],
  silent: [
    { name: 'one unit', ...row('≥40场', '43场') },
    { name: 'words for one thing', ...row('≥40场次', '43场') },
    { name: 'units that convert', ...row('≥2万人次', '21000人次') },
    { name: 'things that count alike', ...row('≥8家', '9个') },
    { name: 'no unit', ...row('≥40场', '43') },
    { name: 'times', ...row('≤30天', '1个月') },
    { name: 'words', ...row('≥40场', '达成预期指标') },
  ],
}
