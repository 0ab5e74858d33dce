import { describe, expect, it } from 'vitest'
import { withinTime } from './time-limit.ts'

describe('withinTime', () => {
  it('gives what the work gives', () => {
    expect(withinTime(() => 7, 1000)).toEqual({ ended: true, value: 7 })
    expect(withinTime(() => undefined, 1000)).toEqual({ ended: true, value: undefined })
  })

  it.each([
    [
      'a loop',
      () => {
        for (;;);
      },
    ],
    ['a regular expression', () => /^(a+)+$/.test(`${'a'.repeat(50)}b`)],
  ])('stops %s', (_name, work) => {
    expect(withinTime(work, 100)).toEqual({ ended: false })
  })

  it('works within itself', () => {
    const inner = () =>
      withinTime(() => {
        for (;;);
      }, 50)
    expect(withinTime(inner, 5000)).toEqual({ ended: true, value: { ended: false } })
  })

  it('throws what the work throws', () => {
    expect(() =>
      withinTime(() => {
        throw new RangeError('mine')
      }, 1000),
    ).toThrow(RangeError)
  })
})
