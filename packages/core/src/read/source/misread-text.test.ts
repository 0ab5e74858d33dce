import { describe, expect, test } from 'vitest'
import { misread, misreadCount } from './misread-text.ts'

describe('misread', () => {
  test.each([
    ['295%', '≥95%'],
    ['2 95％', '≥95%'],
    ['8100%', '≥100%'],
    ['892%', '≥92%'],
    ['z95%', '≥95%'],
    ['s24小时', '≤24小时'],
    ['二100%', '=100%'],
    ['l00%', '100%'],
    ['O起', '0起'],
    ['ll月25日前', '11月25日前'],
    ['≤2OOO元／人', '≤2000元/人'],
    ['≤l8000元', '≤18000元'],
  ])('a share reads %s: %s', (raw, reading) => {
    expect(misread(raw, true)?.reading).toBe(reading)
  })

  test.each(['95%', '100%', '200%', '≥295%', '2场', '28人', '三年', '之前完成', 'LED灯', '', '2025年', 'IV级', 'O'])(
    '%s may be right',
    (raw) => {
      expect(misread(raw, true)).toBeUndefined()
    },
  )

  test('without a name that says share, only a gap proves it', () => {
    expect(misread('295%', false)).toBeUndefined()
    expect(misread('2 95%', false)?.reading).toBe('≥95%')
  })
})

test.each([
  ['29600人', '≥9600人'],
  ['26400平方米', '≥6400平方米'],
  ['2000人', undefined],
  ['2025年', undefined],
  ['28', undefined],
])('%s may be a count with its operator: %s', (raw, reading) => {
  expect(misreadCount(raw)).toBe(reading)
})
