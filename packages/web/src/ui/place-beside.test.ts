import { expect, test } from 'vitest'
import { placeBeside } from './place-beside.ts'

const frame = { width: 1000, height: 700 }
const box = { width: 300, height: 200 }
const anchorAt = (left: number, top: number) => ({ left, right: left + 10, top, bottom: top + 10 })

test.each([
  ['below, where there is room', anchorAt(500, 100), { left: 360, top: 116 }],
  ['above, near the lower edge', anchorAt(500, 650), { left: 360, top: 444 }],
  ['inside the left edge', anchorAt(5, 100), { left: 8, top: 116 }],
  ['inside the right edge', anchorAt(985, 100), { left: 692, top: 116 }],
])('%s', (_, anchor, expected) => expect(placeBeside(anchor, box, frame)).toEqual(expected))

test('a box taller than either side stays inside the window', () => {
  const { top } = placeBeside(anchorAt(500, 350), { width: 300, height: 500 }, frame)
  expect(top).toBeGreaterThanOrEqual(8)
  expect(top + 500).toBeLessThanOrEqual(700)
})
