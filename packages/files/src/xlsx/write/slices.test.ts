import { expect, test } from 'vitest'
import { slices } from './slices.ts'

test.each<[height: number, size: number, heights: number[]]>([
  [22.5, 12, [22.5]],
  [409.5, 12, [409.5]],
  [420, 12, [114, 114, 114, 78]],
  [410, 22, [120, 120, 120, 50.25]],
])('%d in type of %d', (height, size, heights) => {
  expect(slices(height, size)).toEqual(heights)
})
