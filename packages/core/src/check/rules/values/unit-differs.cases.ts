import type { RowSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const row = (target: string, more: RowSpec) => ({
  documents: [
    { forms: [{ phase: 'self-evaluation' as const, rows: [['quantity', '村史讲堂', target, more] as const] }] },
  ],
})

export const unitDiffersCases: RuleCases = {
  fires: [
    { name: 'sessions and people', ...row('≥12场', { forecast: '860人' }), at: ['860人'] },
    { name: 'a number and a share', ...row('≥12场', { adjustedTarget: '100%' }), at: ['100%'] },
    { name: 'what the term sets', ...row('≥3公里', { termTarget: '≥40处' }), at: ['≥40处'] },
    { name: 'what is expected', ...row('≥12场', { forecast: '95%' }), at: ['95%'] },
  ],
  silent: [
    { name: 'the same', ...row('≥12场', { forecast: '14场' }) },
    { name: 'words of one kind', ...row('≥12场', { forecast: '14次' }) },
    { name: 'sizes of one kind', ...row('≥3公里', { forecast: '3200米' }) },
    { name: 'no unit', ...row('≥12场', { forecast: '14' }) },
    { name: 'none', ...row('≥12场', { forecast: '0%' }) },
    { name: 'people and how often they came', ...row('≥500人次', { forecast: '520人' }) },
    { name: 'places and those who take them', ...row('≥30个', { forecast: '30人' }) },
    { name: 'what was done, of which another rule tells', ...row('≥12场', { actual: '860人' }) },
    { name: 'days and months', ...row('≥90天', { forecast: '4个月' }) },
  ],
}
