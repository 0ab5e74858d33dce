import type { DisclosureSpec } from '../../../form/build.ts'
import type { RuleCases } from '../../rule.ts'

const rows = [['quantity', '改造桥梁', '≥3座']] as const
const province = (amount: string): DisclosureSpec => ({
  file: 'province.txt',
  year: 2025,
  forms: [
    {
      title: '绩效目标表',
      rows,
      amountUnit: '万元',
      fields: { 项目名称: '农村桥梁改造补助资金', 实施单位: '临溪省交通运输厅' },
      funds: { '转移市县资金/资金总额': amount },
    },
  ],
})
const county = (file: string, unit: string, funds: Readonly<Record<string, string>>, year = 2025): DisclosureSpec => ({
  file,
  year,
  forms: [
    {
      title: '绩效目标表',
      rows,
      amountUnit: '万元',
      fields: { 项目名称: '农村桥梁改造资金', 实施单位: unit },
      funds,
    },
  ],
})

export const transferNotFoundCases: RuleCases = {
  fires: [
    {
      name: 'the counties have more',
      documents: [
        province('200'),
        county('a.txt', '东栅县交通运输局', { 省级资金: '130' }),
        county('b.txt', '西栅县交通运输局', { 省级资金: '100', 本级资金: '20' }),
      ],
      at: ['200'],
    },
    {
      name: 'a part is not found',
      documents: [province('200'), county('a.txt', '东栅县交通运输局', { 中央资金: '30', 省级资金: '100' })],
      at: ['200'],
    },
  ],
  silent: [
    {
      name: 'all found',
      documents: [
        province('200'),
        county('a.txt', '东栅县交通运输局', { 省级资金: '120' }),
        county('b.txt', '西栅县交通运输局', { 省级资金: '80', 本级资金: '20' }),
      ],
    },
    { name: 'no county was given', documents: [province('200')] },
    {
      name: 'a county’s own money',
      documents: [province('200'), county('a.txt', '东栅县交通运输局', { 本级资金: '300' })],
    },
    {
      name: 'another year',
      documents: [province('200'), county('a.txt', '东栅县交通运输局', { 省级资金: '300' }, 2024)],
    },
  ],
}
