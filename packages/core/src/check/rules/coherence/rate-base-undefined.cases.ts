import type { FormSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = (...given: NonNullable<FormSpec['rows']>) => ({
  documents: [{ forms: [{ fields: { 项目名称: '渡口通航' }, rows: given }] }],
})

export const rateBaseUndefinedCases: RuleCases = {
  fires: [
    {
      name: '96 % beside 210 days',
      ...rows(['quality', '年度正常通航率', '≥96%'], ['timeliness', '年度正常通航时间', '≥210天']),
      at: ['≥96%'],
    },
    { name: 'of whom?', ...rows(['quality', '安全培训参与率', '≥95%']), at: ['≥95%'] },
  ],
  silent: [
    { name: 'who takes part', ...rows(['quality', '职工参与率', '≥95%']) },
    {
      name: 'a definition',
      ...rows(['quality', '安全培训参与率', '≥95%', { definition: '到场户数占应到户数的比例' }]),
    },
    {
      name: 'days that make the rate',
      ...rows(['quality', '年度正常通航率', '≥80%'], ['timeliness', '年度正常通航天数', '≥300天']),
    },
    {
      name: 'days, and what they are a share of',
      ...rows(
        ['quality', '年度正常通航率', '≥96%', { formula: '实际通航天数÷215天' }],
        ['timeliness', '年度正常通航时间', '≥210天'],
      ),
    },
    {
      name: 'days of something else',
      ...rows(['quality', '年度正常通航率', '≥96%'], ['timeliness', '码头检修时间', '≤30天']),
    },
    { name: 'a rate that needs no word', ...rows(['quality', '渡船完好率', '≥95%']) },
  ],
}
