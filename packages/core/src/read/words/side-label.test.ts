import { expect, test } from 'vitest'
import { isSideLabel } from './vocabulary.ts'

test.each(['绩效指标', '年度绩效目标2（40分）', '中期指标', '本年绩效指标'])('%s stands beside a table', (text) => {
  expect(isSideLabel(text)).toBe(true)
})

test.each(['5', '（5）2', '产出指标', '数量指标3'])('%s does not', (text) => {
  expect(isSideLabel(text)).toBe(false)
})
