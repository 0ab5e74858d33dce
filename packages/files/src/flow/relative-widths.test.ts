import { expect, test } from 'vitest'
import { relativeWidths } from './relative-widths.ts'

test.each<[readonly number[], readonly number[] | undefined]>([
  [
    [1000, 3000],
    [25, 75],
  ],
  [
    [5, 5000, 5000],
    [1, 50, 50],
  ],
  [[500, 500, 505], undefined],
  [[0, 500], undefined],
  [[500], undefined],
  [[], undefined],
  [[Number.NaN, 5], undefined],
])('%j are %j', (sizes, widths) => {
  expect(relativeWidths(sizes)).toEqual(widths)
})
