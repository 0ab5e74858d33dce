import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Exact, exactOf, sumOfExact } from './exact.ts'

it('makes a printed number once, whatever was made since', () => {
  const first = exactOf('12.15')
  expect(exactOf('12.15')).toBe(first)
  for (let number = 0; number < 10_000; number++) exactOf(`${number}`)
  expect(exactOf('12.15').eq(first)).toBe(true)
  expect(exactOf('1'.repeat(60)).toFixed()).toBe('1'.repeat(60))
})

describe('sumOfExact', () => {
  it('is the sum of all numbers, those that come again as often as they come', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('0.9', '10', '3.5', '0.333', '-2', '0'), { maxLength: 40 }), (texts) => {
        const one = texts.reduce((sum, text) => sum.plus(text), new Exact(0))
        expect(sumOfExact(texts.map(exactOf)).toFixed()).toBe(one.toFixed())
      }),
    )
  })
})
