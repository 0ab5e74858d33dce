import { expect, test } from 'vitest'
import { labelBlocks } from './label-blocks.ts'

const rows = (count: number) => Array.from({ length: count }, (_, i) => ({ top: i + 1, bottom: i + 1 }))
const at = (...lines: readonly number[]) => lines.map((y) => ({ y }))

test.each([
  ['in the middle of three rows', [at(2)], 3, [[0]]],
  ['between two rows', [at(1.5, 3.5)], 4, [[0, 2]]],
  ['in the middle, one row and three', [at(1, 3)], 4, [[0, 1]]],
  [
    'beside the first',
    [at(1, 4), at(1, 3, 4)],
    6,
    [
      [0, 3],
      [0, 2, 3],
    ],
  ],
  [
    'beside the first, where one column alone would not tell',
    [at(1, 8, 10), at(1, 3, 5, 6, 8, 9, 10)],
    10,
    [
      [0, 7, 9],
      [0, 2, 4, 5, 7, 8, 9],
    ],
  ],
  ['none', [[]], 3, [[]]],
] as const)('labels %s', (_, labels, count, starts) => {
  expect(labelBlocks(labels, rows(count))).toEqual(starts)
})
