import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountUnits } from '../form/codes.ts'
import { parseValue } from '../value/parse.ts'
import { differenceFen, sumFen } from './fen.ts'
import { parseAmount } from './parse-amount.ts'
import { formatAmount, printAmount } from './print-amount.ts'
import { timesPrice } from './times-price.ts'
import { priceInFen, valueInFen } from './value-in-fen.ts'

describe('parseAmount', () => {
  test.each<readonly [string, (typeof amountUnits)[number], number | undefined]>([
    ['312.4', '万元', 312_400_000],
    ['312.40', '元', 31_240],
    ['1,200.50', '万元', 1_200_500_000],
    ['1，200', '元', 120_000],
    ['０', '万元', 0],
    ['-5', '万元', -5_000_000],
    ['1.2', '亿元', 12_000_000_000],
    ['18.6万元', '元', 18_600_000],
    ['18.6 万', '元', 18_600_000],
    ['18.6（万元）', '元', 18_600_000],
    ['（万元）18.6', '元', 18_600_000],
    ['5角', '元', 50],
    ['2025.12', '万元', 2_025_120_000],
    ['2025', '元', 202_500],
    ['￥18.60', '万元', 1860],
    ['0.01', '元', 1],
    ['', '元', undefined],
    ['—', '元', undefined],
    ['见附表', '元', undefined],
    ['0.001', '元', undefined],
    ['380元/人', '元', undefined],
    ['5-10', '万元', undefined],
    ['≤5', '万元', undefined],
    ['5%', '万元', undefined],
    ['9007199254740993', '亿元', undefined],
  ])('%s in %s', (raw, unit, fen) => expect(parseAmount(raw, unit)).toBe(fen))
})

describe('valueInFen', () => {
  test.each<readonly [string, number | undefined]>([
    ['≤12.25 万元', 12_250_000],
    ['=4万', 4_000_000],
    ['36 万元', 36_000_000],
    ['≤200000 元', 20_000_000],
    ['≤12.512.5万元', 12_500_000],
    ['≤4', undefined],
    ['≤4万元/项', undefined],
    ['≥4次', undefined],
    ['持续改善', undefined],
    ['6万人次', undefined],
  ])('%s', (raw, fen) => expect(valueInFen(parseValue(raw))).toBe(fen))

  test('a bare number is in the form’s unit', () => expect(valueInFen(parseValue('≤4'), '万元')).toBe(4_000_000))
})

test('unit prices are exact, and need not be whole fen', () => {
  expect(priceInFen(parseValue('0.535元/度'))).toEqual({ fen: '53.5', per: ['度'] })
  expect(priceInFen(parseValue('380元/人/天'))).toEqual({ fen: '38000', per: ['人', '天'] })
  expect(priceInFen(parseValue('380元'))).toBeUndefined()
  expect(timesPrice('38000', ['120', '2'])).toBe(9_120_000)
  expect(timesPrice('53.5', ['1000'])).toBe(53_500)
  expect(timesPrice('53.5', ['1'])).toBeUndefined()
})

test('sums are exact or nothing', () => {
  expect(sumFen([10, 20, -5])).toBe(25)
  expect(sumFen([])).toBe(0)
  expect(sumFen([10, undefined])).toBeUndefined()
  expect(sumFen([Number.MAX_SAFE_INTEGER, 1])).toBeUndefined()
  expect(differenceFen(275_000, 165_000)).toBe(110_000)
})

test('printing', () => {
  expect(printAmount(312_400_000, '万元')).toBe('312.4')
  expect(printAmount(1, '亿元')).toBe('0.0000000001')
  expect(formatAmount(312_400_000, '万元')).toBe('312.4 万元')
})

test('what is printed reads back as the same amount', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(...amountUnits), (fen, unit) => {
      expect(parseAmount(printAmount(fen, unit), unit)).toBe(fen)
    }),
  )
})
