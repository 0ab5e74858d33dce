import { describe, expect, test } from 'vitest'
import { spanOf } from './source-span.ts'

describe('the characters that a place covers', () => {
  const line = '\t成本指标\t展板制作\t≤7 万元'
  test.each([
    ['a whole cell', { line: 4, column: 4 }, '≤7 万元'],
    ['part of a cell', { line: 4, column: 4, start: 1, end: 2 }, '7'],
    ['part of a line', { line: 4, start: 1, end: 5 }, '成本指标'],
    ['a whole line', { line: 4 }, line],
    ['a column that the line has not', { line: 4, column: 9 }, line],
    ['offsets beyond the end', { line: 4, column: 4, start: 1, end: 99 }, '7 万元'],
  ])('%s', (_, place, expected) => {
    const span = spanOf(line, 4, place)
    expect(line.slice(span?.start, span?.end)).toBe(expected)
  })

  test('another line is not covered', () => expect(spanOf(line, 5, { line: 4 })).toBeUndefined())

  test.each([
    [4, '  开展活动，'],
    [5, '共三场 '],
  ])('line %d of several is covered from its first visible character to its last', (number, text) => {
    const span = spanOf(text, number, { line: 4, endLine: 5, column: 2, start: 0, end: 3 })
    expect(text.slice(span?.start, span?.end)).toBe(text.trim())
  })

  test('a blank line between is not covered', () => expect(spanOf(' ', 5, { line: 4, endLine: 6 })).toBeUndefined())
})
