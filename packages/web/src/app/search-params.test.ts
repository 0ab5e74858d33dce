import { describe, expect, test } from 'vitest'
import { oneOfParam, present, textParam, wholeParam } from './search-params.ts'

describe('what an address holds', () => {
  test.each([
    ['3', 3],
    [3, 3],
    ['0', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['', undefined],
    ['三', undefined],
    [null, undefined],
    [[1], undefined],
  ])('whole number of %j is %j', (value, expected) => expect(wholeParam(value)).toBe(expected))

  test.each([
    ['科普', '科普'],
    [2025, '2025'],
    ['', undefined],
    [true, undefined],
  ])('text of %j is %j', (value, expected) => expect(textParam(value)).toBe(expected))

  test('one of a list, else nothing', () => {
    expect(oneOfParam(['error', 'hint'], 'hint')).toBe('hint')
    expect(oneOfParam(['error', 'hint'], 'fatal')).toBeUndefined()
  })

  test('unset parts leave no trace', () => expect(Object.keys(present({ a: 1, b: undefined }))).toEqual(['a']))
})
