import type { Block } from '@jiheng/core/blocks'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../open/limits.ts'
import { readText } from './read-text.ts'

const source = { name: 'a.txt', sha256: '', mediaType: 'text/plain', bytes: 0 }
const read = (text: string) => readText(text, source, defaultLimits).blocks

/** Blocks in short: `3 甲` a paragraph of line 3, `T1@3-4` a grid with its rows as `line: cell|cell`. */
const short = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${block.place.line}${block.place.page === undefined ? '' : `p${block.place.page}`} ${block.text}`
      : [
          `T${block.place.table}@${block.place.line}-${block.place.endLine}`,
          ...block.rows.map((row) => `${row.place.line}: ${row.cells.map((cell) => cell.text).join('|')}`),
        ].join(' '),
  )

describe('readText', () => {
  const cases: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
    ['lines and a table', '标题\n甲\t乙\n丙\t\n尾', ['1 标题', 'T1@2-3 2: 甲|乙 3: 丙|', '4 尾']],
    ['blank lines end a table and stay', '甲\t乙\n\n \n丙\t丁\n', ['T1@1-1 1: 甲|乙', '2 ', '3  ', 'T2@4-4 4: 丙|丁']],
    ['one cell a line', '\t数量指标\n\t≥8场\n', ['T1@1-2 1: |数量指标 2: |≥8场']],
    ['CRLF', '甲\r\n乙\t丙\r\n', ['1 甲', 'T1@2-2 2: 乙|丙']],
    ['CR alone', '甲\r乙\r\r丙', ['1 甲', '2 乙', '3 ', '4 丙']],
    ['CR at the end', '甲\r', ['1 甲']],
    ['CR CR LF', '甲\r\r\n乙\r\r\n', ['1 甲', '2 乙']],
    ['mixed', '甲\r乙\n丙\r\n丁', ['1 甲', '2 乙', '3 丙', '4 丁']],
    ['white space is exact', '  甲  \n 乙 \t 丙 \n', ['1   甲  ', 'T1@2-2 2:  乙 | 丙 ']],
    ['form feed before a line', '甲\n\f乙\n', ['1p1 甲', '2p2 乙']],
    ['form feed within a line', '甲\f乙\n丙', ['1p1 甲', '1p2 乙', '2p2 丙']],
    ['form feed alone', '甲\n\f\n乙', ['1p1 甲', '2p2 ', '3p2 乙']],
    ['form feed within a table', '甲\t乙\n\f丙\t丁\n', ['T1@1-2 1: 甲|乙 2: 丙|丁']],
    ['no text', '', []],
    ['only line ends', '\n\n', ['1 ', '2 ']],
  ]
  test.each(cases)('%s', (_, text, blocks) => {
    expect(short(read(text))).toEqual(blocks)
  })

  test('places of a cell', () => {
    const [grid] = read('\n甲\t乙\n').slice(1)
    expect(grid).toEqual({
      kind: 'grid',
      ruled: false,
      place: { table: 1, line: 2, endLine: 2 },
      rows: [
        {
          place: { table: 1, row: 1, line: 2 },
          cells: [
            { text: '甲', column: 1, colspan: 1, rowspan: 1, place: { table: 1, row: 1, column: 1, line: 2 } },
            { text: '乙', column: 2, colspan: 1, rowspan: 1, place: { table: 1, row: 1, column: 2, line: 2 } },
          ],
        },
      ],
    })
  })

  test('a thousand tabs in a row', () => {
    expect(() => read(`甲\n乙${'\t'.repeat(1000)}\n`)).toThrow(
      expect.objectContaining({ code: 'too-many-columns', data: { at: 2, found: 1001, limit: 500 } }),
    )
  })

  test('too many parts', () => {
    const limits = { ...defaultLimits, parts: 10 }
    expect(() => readText('\n'.repeat(11), source, limits)).toThrow(expect.objectContaining({ code: 'too-many-parts' }))
    expect(readText('\n'.repeat(10), source, limits).blocks).toHaveLength(10)
  })
})
