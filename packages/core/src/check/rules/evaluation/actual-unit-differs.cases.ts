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
    { name: 'people for households', ...row('≥180户', '200人'), at: ['200人'] },
    { name: 'a price for another thing', ...row('≤90元/亩', '85元/吨'), at: ['85元/吨'] },
    { name: 'a share for a length', ...row('≥18公里', '100%'), at: ['100%'] },
  ],
  silent: [
    { name: 'one unit', ...row('≥40场', '43场') },
    { name: 'words for one thing', ...row('≥40场次', '43场') },
    { name: 'units that convert', ...row('≥2万人次', '21000人次') },
    { name: 'things that count alike', ...row('≥8家', '9个') },
    { name: 'a piece and a person', ...row('≥30个', '32人') },
    { name: 'visits told as times', ...row('≥500次', '520人次') },
    { name: 'vehicles', ...row('≥2辆', '2台') },
    { name: 'firms and households', ...row('≥60家', '66户') },
    { name: 'acts and things', ...row('≥12次', '12项') },
    { name: 'none', ...row('≥2起', '0%') },
    { name: 'prices for one and for one visit', ...row('≤4元/人', '4元/人次') },
    { name: 'no unit', ...row('≥40场', '43') },
    { name: 'times', ...row('≤30天', '1个月') },
    { name: 'words', ...row('≥40场', '达成预期指标') },
  ],
}
