import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...given: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '展馆开放' }, rows: given }] }],
})

export const rateBaseUndefinedCases: RuleCases = {
  fires: [
    {
      name: '98 % beside 230 days',
      ...rows(['quality', '年度正常开放率', '≥98%'], ['timeliness', '年度正常开放时间', '≥230天']),
      at: ['≥98%'],
    },
    { name: 'of whom?', ...rows(['quality', '文体活动参与率', '≥95%']), at: ['≥95%'] },
  ],
  silent: [
    { name: 'who takes part', ...rows(['quality', '职工参与率', '≥95%']) },
    {
      name: 'a definition',
      ...rows(['quality', '文体活动参与率', '≥95%', { definition: '到场户数占应到户数的比例' }]),
    },
    {
      name: 'days that make the rate',
      ...rows(['quality', '年度正常开放率', '≥80%'], ['timeliness', '年度正常开放天数', '≥300天']),
    },
    {
      name: 'days, and what they are a share of',
      ...rows(
        ['quality', '年度正常开放率', '≥98%', { formula: '实际开放天数÷235天' }],
        ['timeliness', '年度正常开放时间', '≥230天'],
      ),
    },
    {
      name: 'days of something else',
      ...rows(['quality', '年度正常开放率', '≥98%'], ['timeliness', '布展时间', '≤30天']),
    },
    { name: 'a rate that needs no word', ...rows(['quality', '展品完好率', '≥95%']) },
  ],
}
