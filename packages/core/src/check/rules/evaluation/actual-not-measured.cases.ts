import type { RuleCases } from '../../rule.ts'

const form = (target: string, actual: string) => ({
  documents: [
    { forms: [{ fields: { 项目名称: '天文馆巡讲' }, rows: [['quality', '布展准确率', target, { actual }] as const] }] },
  ],
})

export const actualNotMeasuredCases: RuleCases = {
  fires: [
    { name: 'copied with its operator', ...form('≥95%', '≥95%'), at: ['≥95%'] },
    { name: 'another bar', ...form('≤2%', '≤1%'), at: ['≤1%'] },
    { name: 'in words', ...form('≥20场', '20场以上'), at: ['20场以上'] },
  ],
  silent: [
    { name: 'a number', ...form('≥95%', '97.3%') },
    { name: 'the same number', ...form('27场', '27场') },
    { name: '= is exact', ...form('=5场', '=5场') },
    { name: 'a date', ...form('2024年12月底前', '2024年12月底前') },
    { name: 'words', ...form('不断提升', '不断提升') },
  ],
}
