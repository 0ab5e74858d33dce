import { expect, test } from 'vitest'
import { dealOut, filledTable, tableOnPage } from './fill-cells.ts'
import type { Glyph } from './page-marks.ts'

const size = 10
/** One glyph a letter from `x` on, digits half as wide as Chinese. */
const glyphs = (x: number, y: number, text: string): readonly Glyph[] => {
  const width = (letter: string) => (letter.charCodeAt(0) < 128 ? size / 2 : size)
  let at = x
  return [...text].map((letter): Glyph => {
    const area = { x0: at, y0: y, x1: at + width(letter), y1: y + size }
    at = area.x1
    return {
      text: letter,
      area,
      size,
      direction: 0,
      invisible: false,
      run: 1,
      clip: { x0: 0, y0: 0, x1: 600, y1: 800 },
    }
  })
}

/** A row of two cells, a letter wide each, below a row that shows how far apart lines of Chinese and of digits stand. */
const lastRow = (left: readonly string[], leftPitch: number, right: readonly string[]) => {
  const xs = [0, 14, 28]
  const ys = [0, 40, 80]
  const cells = [0, 1].flatMap((row) => [0, 1].map((column) => ({ column, row, colspan: 1, rowspan: 1 })))
  const table = tableOnPage({ xs, ys, cells, closedTop: true, closedBottom: true })
  const set = (x: number, y: number, pitch: number, lines: readonly string[]) =>
    lines.flatMap((line, at) => glyphs(x, y + pitch * at, line))
  dealOut(
    [table],
    [
      ...set(2, 1, 14, ['指', '标']),
      ...set(16, 1, 10, ['41', '30']),
      ...set(2, 41, leftPitch, left),
      ...set(16, 41, 10, right),
    ],
  )
  return filledTable(table).rows[1]?.cells.map(({ ends }) => ends?.low)
}

test('a text that had no room for one line more fills its row', () => {
  expect(lastRow(['满'], 14, ['≥8', '8%'])).toEqual([true, true])
})

test('a text that had room for one line more ends in its row', () => {
  expect(lastRow(['满'], 14, ['≥8', '8%', '50'])).toEqual([false, true])
  expect(lastRow(['满', '意'], 14, ['9'])).toEqual([true, false])
})
