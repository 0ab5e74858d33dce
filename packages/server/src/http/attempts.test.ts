import { expect, it } from 'vitest'
import { limitAttempts } from './attempts.ts'

it('lets each caller try so often a window', () => {
  const allow = limitAttempts(2, 1_000)
  expect([allow('a', 0), allow('a', 10), allow('a', 20), allow('b', 20)]).toEqual([true, true, false, true])
  expect([allow('a', 999), allow('a', 1_000), allow('a', 1_001)]).toEqual([false, true, true])
})

it('remembers no more than a thousand callers', () => {
  const allow = limitAttempts(1, 1_000)
  const answers = Array.from({ length: 1_001 }, (_, index) => allow(String(index), 0))
  expect(answers.filter(Boolean)).toHaveLength(1_000)
  expect(allow('another', 2_000)).toBe(true)
})
