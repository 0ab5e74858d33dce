import { expect, test } from 'vitest'
import {
  inferred,
  typedAmount,
  typedAmountUnit,
  typedDate,
  typedDecimal,
  typedLevel1,
  typedLevel2,
  typedText,
  typedValue,
  typedYear,
} from './typed.ts'

const place = { line: 3 }

test.each([
  ['10', '10'],
  ['10分', '10'],
  ['（50分）', '50'],
  ['9.50', '9.50'],
  ['99.17%', '99.17'],
  ['100 %', '100'],
  ['—', undefined],
  ['', undefined],
  ['/', undefined],
  ['≥90%', undefined],
  ['3次', undefined],
  ['5万', undefined],
])('decimal of %s: %s', (raw, value) =>
  expect(typedDecimal(raw, place)).toEqual(value === undefined ? { raw, place } : { raw, value, place }),
)

test.each([
  ['2025 年 2 月 21 日', '2025-02-21'],
  ['二〇二五年二月二十一日', '2025-02-21'],
  ['2025-02-21', '2025-02-21'],
  ['2025年2月', '2025-02'],
  ['2月21日', undefined],
  ['', undefined],
])('date of %s: %s', (raw, value) => expect(typedDate(raw, place).value).toBe(value))

test.each([
  ['（2025 年度）', 2025],
  ['２０２５年度项目支出绩效目标表', 2025],
  ['20251231', undefined],
  ['年度', undefined],
])('year of %s: %s', (raw, value) => expect(typedYear(raw, place).value).toBe(value))

test.each([
  ['金额单位：万元', '万元'],
  ['单位: 元', '元'],
  ['（亿元）', '亿元'],
  ['单位', undefined],
])('unit of %s: %s', (raw, value) => expect(typedAmountUnit(raw, place).value).toBe(value))

test('a cell that cannot be read keeps its text', () => {
  expect(typedAmount('12.5', place, '万元')).toEqual({ raw: '12.5', value: 12_500_000, place })
  expect(typedAmount('另行安排', place, '万元')).toEqual({ raw: '另行安排', place })
  expect(typedValue('', place)).toEqual({ raw: '', place })
  expect(typedValue('—', place).value).toEqual({ kind: 'missing' })
  expect(typedText('甲', place)).toEqual({ raw: '甲', place })
  expect(typedLevel1('1-产出 指标', place).value).toBe('output')
  expect(typedLevel2('甲', place)).toEqual({ raw: '甲', place })
  expect(inferred('quantity', place)).toEqual({ raw: '', value: 'quantity', place, inferred: true })
})
