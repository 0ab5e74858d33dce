import { describe, expect, test } from 'vitest'
import { fileSize, fullMoment, moment } from './format.ts'

describe('sizes', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 KB'],
    [14_674, '15 KB'],
    [999_499, '999 KB'],
    [999_500, '1.0 MB'],
    [20_000_000, '20.0 MB'],
  ])('%d bytes are %s', (bytes, text) => expect(fileSize(bytes)).toBe(text))
})

describe('moments', () => {
  const now = new Date(2025, 10, 22, 9, 0)
  test.each([
    [new Date(2025, 10, 22, 8, 5), '08:05'],
    [new Date(2025, 2, 1, 17, 30), '3月1日 17:30'],
    [new Date(2024, 11, 31, 23, 59), '2024年12月31日'],
  ])('%s is %s', (date, text) => expect(moment(date.toISOString(), now, 'zh-CN')).toBe(text))
  test('in English by the calendar', () =>
    expect(moment(new Date(2024, 11, 31).toISOString(), now, 'en')).toBe('2024-12-31'))
  test('in full', () =>
    expect(fullMoment(new Date(2025, 2, 1, 7, 3).toISOString(), 'zh-CN')).toBe('2025年3月1日 07:03'))
})
