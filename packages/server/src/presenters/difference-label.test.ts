import { buildDisclosure } from '@jiheng/core/form'
import { expect, it } from 'vitest'
import { differenceLabel } from './difference-label.ts'

const disclosure = buildDisclosure({
  title: '白桦镇文化站绩效目标',
  forms: [
    {
      fields: { 项目名称: '流动展览' },
      funds: { '年度资金总额/财政拨款': '12' },
      goal: '巡展十二场',
      rows: [['quantity', '巡展场次', '≥12 场', { unit: '场' }]],
    },
  ],
})

it.each([
  ['/title', '标题', 'title'],
  ['/narrative/2/text', '正文第 3 行', 'text 3'],
  ['/forms/0', '表 1', 'form 1'],
  ['/forms/0/goal', '表 1 · 绩效目标', 'form 1 · goal'],
  ['/forms/0/project/name', '表 1 · 项目名称', 'form 1 · project'],
  ['/forms/0/fields/0/value', '表 1 · 表头“项目名称”', 'form 1 · header “项目名称”'],
  [
    '/forms/0/funds/0/amount',
    '表 1 · 资金“年度资金总额 / 财政拨款 / 预算”',
    'form 1 · money “年度资金总额 / 财政拨款 / 预算”',
  ],
  ['/forms/0/indicators/0', '表 1 · 指标“巡展场次”', 'form 1 · indicator “巡展场次”'],
  ['/forms/0/indicators/0/target', '表 1 · 指标“巡展场次” · 指标值', 'form 1 · indicator “巡展场次” · target'],
  ['/forms/0/indicators/0/unit', '表 1 · 指标“巡展场次” · 度量单位', 'form 1 · indicator “巡展场次” · unit'],
  ['/forms/0/indicators/0/extra/频次', '表 1 · 指标“巡展场次” · 频次', 'form 1 · indicator “巡展场次” · 频次'],
  ['/forms/0/fields/联系人', '表 1 · 表头 · 联系人', 'form 1 · header · 联系人'],
  ['/forms/0/totals/score', '表 1 · 总分 · 得分', 'form 1 · total · score'],
])('%s', (pointer, chinese, english) => {
  expect(differenceLabel(disclosure, pointer, 'zh-CN')).toBe(chinese)
  expect(differenceLabel(disclosure, pointer, 'en')).toBe(english)
})
