import type { Block, GridRow } from '@jiheng/core/blocks'
import { describe, expect, test } from 'vitest'
import { rowsOfBlocks, rowsOfLines, stepped } from './source-rows.ts'
import { segmentsOf, sheetsOf } from './source-segments.ts'

type Cell = readonly [text: string, column: number, colspan?: number, rowspan?: number]

const rowOf = (line: number, cells: readonly Cell[]): GridRow => ({
  place: { line },
  cells: cells.map(([text, column, colspan = 1, rowspan = 1]) => ({
    text,
    column,
    colspan,
    rowspan,
    place: { line, column },
  })),
})
const grid = (rows: readonly (readonly Cell[])[], sheet?: string): Block => ({
  kind: 'grid',
  ruled: true,
  place: sheet === undefined ? { line: 1 } : { sheet },
  rows: rows.map((cells, i) => rowOf(i + 1, cells)),
})
const paragraph = (text: string, line: number, page?: number): Block => ({
  kind: 'paragraph',
  text,
  place: page === undefined ? { line } : { line, page },
})

/** What each row draws: texts, and gaps by their width. */
const drawn = (block: Block) =>
  segmentsOf([block]).flatMap((segment) =>
    segment.kind === 'table'
      ? segment.rows.map((row) => row.map((one) => (one.kind === 'gap' ? one.colspan : one.cell.text)))
      : [],
  )

describe('tables', () => {
  test('what a row leaves out keeps its room, but not below a merged cell', () => {
    expect(
      drawn(
        grid([
          [
            ['甲', 1, 1, 2],
            ['乙', 2],
            ['丙', 4],
          ],
          [['丁', 3]],
          [['戊', 4]],
        ]),
      ),
    ).toEqual([
      ['甲', '乙', 1, '丙'],
      [1, '丁', 1],
      [3, '戊'],
    ])
  })

  test('long ones are cut between merged cells', () => {
    const rows: Cell[][] = Array.from({ length: 100 }, (_, i) => [
      ...(i % 7 === 0 ? [[`组${i}`, 1, 1, Math.min(7, 100 - i)] as const] : []),
      [`行${i}`, 2],
    ])
    const pieces = segmentsOf([grid(rows)])
    expect(pieces.map((piece) => (piece.kind === 'table' ? [piece.row, piece.rows.length] : 0))).toEqual([
      [0, 35],
      [35, 35],
      [70, 30],
    ])
  })

  test('a merged cell over everything is cut all the same', () => {
    const rows: Cell[][] = Array.from({ length: 300 }, (_, i) => [
      ...(i === 0 ? [['全', 1, 1, 300] as const] : []),
      ['行', 2],
    ])
    const pieces = segmentsOf([grid(rows)])
    expect(pieces.map((piece) => (piece.kind === 'table' ? piece.rows.length : 0))).toEqual([120, 120, 60])
    const second = pieces[1]?.kind === 'table' ? pieces[1].rows[0] : undefined
    expect(second?.map(({ kind }) => kind)).toEqual(['gap', 'cell'])
  })
})

test('pages are told, sheets are named', () => {
  expect(
    segmentsOf([paragraph('一', 1, 1), paragraph('二', 2, 2), paragraph('三', 3, 2)]).map(({ kind }) => kind),
  ).toEqual(['paragraph', 'page', 'paragraph', 'paragraph'])
  expect(sheetsOf([grid([[['甲', 1]]], '目标'), grid([[['乙', 1]]], '自评'), grid([[['丙', 1]]], '目标')])).toEqual([
    '目标',
    '自评',
  ])
})

describe('steps with the keys', () => {
  const rows = [
    ...rowsOfLines(['标题', '项目\t\t单位', '\t说明']),
    ...rowsOfBlocks([
      grid([
        [
          ['甲', 1],
          ['乙', 3],
        ],
      ]),
    ]),
  ]
  test.each([
    ['to the right, over what is empty', { row: 1, cell: 0 }, 0, 1, { row: 1, cell: 2 }],
    ['over the end of the row', { row: 1, cell: 2 }, 0, 1, { row: 2, cell: 1 }],
    ['back', { row: 2, cell: 1 }, 0, -1, { row: 1, cell: 2 }],
    ['down, in the same column', { row: 1, cell: 2 }, 1, 0, { row: 2, cell: 1 }],
    ['down to the nearest column', { row: 2, cell: 1 }, 1, 0, { row: 3, cell: 0 }],
    ['not beyond the end', { row: 3, cell: 1 }, 1, 0, { row: 3, cell: 1 }],
    ['not beyond the beginning', { row: 0, cell: 0 }, 0, -1, { row: 0, cell: 0 }],
  ])('%s', (_, from, down, right, to) => expect(stepped(rows, from, down, right)).toEqual(to))
})
