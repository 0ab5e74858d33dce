import { describe, expect, test } from 'vitest'
import { label, tableOf } from '../fixtures/layout-builder.ts'
import { NotWritable } from '../write/not-writable.ts'
import { fitTable } from './fit-table.ts'

const wide = (columns: number, text = '指标值') =>
  tableOf(
    Array.from({ length: columns }, () => 1),
    [Array.from({ length: columns }, () => label(text))],
    { caption: '很宽的表' },
  )

describe('fitTable', () => {
  const cases: readonly (readonly [columns: number, sheet: string, size: number])[] = [
    [4, 'portrait', 12],
    [9, 'portrait', 10.5],
    [20, 'portrait', 9],
    [24, 'portrait', 7.5],
    [30, 'landscape', 9],
    [34, 'landscape', 7.5],
    [45, 'wide', 9],
    [60, 'wide', 7.5],
  ]
  test.each(cases)('%i columns: %s, %f pt', (columns, sheet, size) => {
    expect(fitTable(wide(columns))).toMatchObject({ sheet, size })
  })
  test('single characters need less room', () => {
    expect(fitTable(wide(30, '一'))).toMatchObject({ sheet: 'portrait', size: 9 })
  })
  test('columns fill the type area', () => {
    for (const columns of [1, 9, 60, 93])
      expect(fitTable(wide(columns)).columns.reduce((a, b) => a + b, 0)).toBeCloseTo(
        ((columns > 9 ? 348 : 156) / 25.4) * 72,
        6,
      )
  })
  test('where A3 has no room for two characters, one', () => {
    const { sheet, size, columns } = fitTable(wide(93))
    expect([sheet, size]).toEqual(['wide', 7.5])
    expect(Math.min(...columns)).toBeGreaterThan(10)
  })
  test('more columns are refused', () => {
    expect(() => fitTable(wide(94))).toThrow(NotWritable)
    expect(() => fitTable(wide(94))).toThrow('"count":94,"limit":93,"at":"很宽的表"')
  })
})
