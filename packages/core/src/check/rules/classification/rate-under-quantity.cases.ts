import type { RuleCases } from '../../rule.ts'

const form = (level2: string, name: string, target: string) => ({
  documents: [{ forms: [{ fields: { 项目名称: '信息入户' }, rows: [[level2, name, target] as const] }] }],
})

export const rateUnderQuantityCases: RuleCases = {
  fires: [
    { name: 'a piece of work', ...form('quantity', '农情信息推广应用', '≥95%'), at: ['≥95%'] },
    { name: 'a thing', ...form('quantity', '指标2：益农信息社', '100%'), at: ['100%'] },
    { name: 'a rate of quality', ...form('quantity', '信息员考核合格率', '≥95%'), at: ['≥95%'] },
  ],
  silent: [
    { name: 'a number', ...form('quantity', '推送农情信息', '≥360条') },
    { name: 'a coverage', ...form('quantity', '行政村覆盖率', '≥95%') },
    { name: 'a share', ...form('quantity', '入户走访户数占比', '≥95%') },
    { name: 'under quality', ...form('quality', '农情信息推广应用', '≥95%') },
    { name: 'a number beside a percentage', ...form('quantity', '推送农情信息', '360条、95%') },
  ],
}
