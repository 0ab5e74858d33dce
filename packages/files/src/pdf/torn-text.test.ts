import { expect, test } from 'vitest'
import { goesOnCounting, isTorn } from './torn-text.ts'

test.each([
  ['≤4.5万', '元/公里'],
  ['450元/', '人/天'],
  ['≥8', '个'],
  ['2025年12', '月底前'],
  ['≥1,200人', '次'],
  ['2025年', '12月底前'],
  ['满意度指', '标'],
  ['社会效', '益指标'],
  ['依据《专项资金', '管理办法》执行'],
  ['修缮书架（含', '地方文献室）'],
  ['培训基层人员、', '志愿者人数'],
])('one text: %s | %s', (above, below) => expect(isTorn(above, below)).toBe(true))

test.each([
  ['≥8个', '良好'],
  ['≥8', '≥95%'],
  ['12', '优'],
  ['2025年', '长期'],
  ['100%', '100%'],
  ['数量指标', '质量指标'],
  ['产出指标', '效益指标'],
  ['经济效益', '社会效益'],
  ['新增藏书', '办证人次'],
  ['修缮书架（含地方文献室）', '购置设备（一期）'],
  ['', '元/公里'],
])('two texts: %s | %s', (above, below) => expect(isTorn(above, below)).toBe(false))

test('a list that goes on', () => {
  expect(goesOnCounting('1.清点藏书。\n2.修补破损。', '3.编目上架。')).toBe(true)
  expect(goesOnCounting('1.清点藏书。', '1.检查门窗。')).toBe(false)
  expect(goesOnCounting('投入1.5万元', '2.5万元')).toBe(false)
})
