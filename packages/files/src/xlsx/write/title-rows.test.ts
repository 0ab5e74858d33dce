import { expect, test } from 'vitest'
import { titleRows } from './title-rows.ts'

const rows = (pattern: string) =>
  Array.from(pattern, (letter) => (letter === 'h' ? { cells: [], header: true as const } : { cells: [] }))

test.each<[pattern: string, titles: readonly [number, number] | undefined]>([
  ['...', undefined],
  ['hh....', [0, 1]],
  ['..hh...', [2, 3]],
  ['h.h....', [2, 2]],
  ['h....h.', [0, 0]],
  ['...h', undefined],
])('%s', (pattern, titles) => {
  expect(titleRows(rows(pattern))).toEqual(titles)
})
