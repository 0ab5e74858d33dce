import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likeness } from './likeness.ts'
import { nearTexts } from './near-texts.ts'

test.for<[texts: string[], near: number[][]]>([
  [[], []],
  [[''], [[]]],
  [
    ['办好读书月', '修好三座桥', '办好读书节'],
    [[2], [], [0]],
  ],
  // A pair that stands twice in one is not shared twice with another.
  [
    ['甲乙甲乙甲乙甲乙', '甲乙丙丁戊己庚辛'],
    [[], []],
  ],
])('%j', ([texts, near]) => {
  expect(nearTexts(texts, 0.6, 0.7)).toEqual(near)
})

test('misses no two texts that are alike', () => {
  const text = fc.string({ unit: fc.constantFrom(...'读书月办好修三座桥'), minLength: 2, maxLength: 30 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 12 }), fc.double({ min: 0.3, max: 1, noNaN: true }), (texts, least) => {
      const near = nearTexts(texts, least, 0.5)
      for (const [a, left] of texts.entries())
        for (const [b, right] of texts.entries()) {
          const shorter = Math.min(left.length, right.length) - 1 >= 0.5 * (Math.max(left.length, right.length) - 1)
          if (a !== b && left !== right && shorter && likeness(left, right) >= least) expect(near[a]).toContain(b)
        }
    }),
  )
})
