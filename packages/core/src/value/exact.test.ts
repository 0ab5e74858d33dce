import { expect, it } from 'vitest'
import { exactOf } from './exact.ts'

it('makes a printed number once, whatever was made since', () => {
  const first = exactOf('12.15')
  expect(exactOf('12.15')).toBe(first)
  for (let number = 0; number < 10_000; number++) exactOf(`${number}`)
  expect(exactOf('12.15').eq(first)).toBe(true)
  expect(exactOf('1'.repeat(60)).toFixed()).toBe('1'.repeat(60))
})
