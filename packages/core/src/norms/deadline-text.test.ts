import { expect, it } from 'vitest'
import { parseValue } from '../value/index.ts'
import { deadlineText } from './deadline-text.ts'

it.each([
  ['2025年6月30日前', '6月底前'],
  ['2026年2月底前', '2月底前'],
  ['2026年11月15日前', '11月15日前'],
  ['2025 年底前', '12月底前'],
])('%s is %s in every year', (raw, text) => {
  expect(deadlineText(parseValue(raw))).toBe(text)
})

it.each(['≥8个', '及时', ''])('%s is no deadline', (raw) => {
  expect(deadlineText(parseValue(raw))).toBeUndefined()
})
