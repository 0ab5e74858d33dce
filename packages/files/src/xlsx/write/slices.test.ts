import { expect, test } from 'vitest'
import { slices } from './slices.ts'

test.each<[height: number, line: number, heights: number[]]>([
  [22.5, 15, [22.5]],
  [409.5, 15, [409.5]],
  [420, 15, [120, 120, 120, 60]],
  [410, 32.25, [96.75, 96.75, 96.75, 96.75, 23.25]],
])('%d in lines of %d', (height, line, heights) => {
  expect(slices(height, line)).toEqual(heights)
})
