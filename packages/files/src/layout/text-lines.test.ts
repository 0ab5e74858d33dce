import { expect, test } from 'vitest'
import { textLines } from './text-lines.ts'

test.each<[text: string, width: number, lines: number]>([
  ['', 5, 1],
  ['项目支出', 4, 1],
  ['项目支出绩效', 4, 2],
  ['甲\n乙\n', 4, 3],
  ['项目支出，绩效', 4, 2],
  ['项目支（出）绩效', 4, 3],
  ['budget plan of 2025', 6, 3],
  ['abcdefghijklmnop', 2, 6],
  ['𠮷🌲', 1, 2],
  ['甲'.repeat(20_000), 10, 2_000],
  ['甲乙', 0.1, 2],
])('%j in a width of %d', (text, width, lines) => {
  expect(textLines(text, width)).toBe(lines)
})
