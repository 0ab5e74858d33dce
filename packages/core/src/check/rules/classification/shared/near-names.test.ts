import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestCommon } from '../../../../queries/lcs.ts'
import { nearNames } from './near-names.ts'

test.for<[names: string[], near: number[][]]>([
  [[], []],
  [[''], [[]]],
  [
    ['村级服务能力提升', '带动村级服务能力提升', '县级服务能力提升'],
    [[1], [0], []],
  ],
  // Two characters of difference are much in a short name.
  [
    ['修桥', '修石桥'],
    [[], []],
  ],
  [
    ['修缮石桥', '修缮大石桥', '今年修缮全部大石桥'],
    [[1], [0], []],
  ],
])('%j', ([names, near]) => {
  expect(nearNames(names)).toEqual(near)
})

test('finds what comparing each with each finds', () => {
  const name = fc.string({ unit: fc.constantFrom(...'修石桥一二三'), maxLength: 9 })
  const isNear = (a: string, b: string): boolean => {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    const alike = (2 * short.length) / (short.length + long.length) >= 0.8
    return short.length >= 4 && alike && longestCommon(short, long) === short.length
  }
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 20 }), (names) => {
      const slow = names.map((own) =>
        names.flatMap((other, index) => (own !== other && isNear(own, other) ? [index] : [])),
      )
      expect(nearNames(names)).toEqual(slow)
    }),
  )
})
