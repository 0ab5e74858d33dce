import type { Blocks } from '@jiheng/core/blocks'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../open/limits.ts'
import type { Area, Range, Sheet } from './sheet.ts'
import { sheetsToBlocks } from './sheets-to-blocks.ts'

const source = { name: 'x', sha256: '', mediaType: '', bytes: 0 }
type Cell = readonly [row: number, column: number, text: string, ruled?: 'ruled']

interface Short {
  readonly cells: readonly Cell[]
  readonly merges?: readonly (readonly [top: number, left: number, bottom: number, right: number])[]
  readonly hiddenRows?: readonly Range[]
  readonly hiddenColumns?: readonly Range[]
  readonly ruledColumns?: readonly number[]
  readonly name?: string
  readonly hidden?: boolean
}

const sheet = (short: Short): Sheet => ({
  name: short.name ?? '表',
  hidden: short.hidden ?? false,
  cells: short.cells.map(([row, column, text, ruled]) => ({ row, column, text, ruled: ruled !== undefined })),
  merges: (short.merges ?? []).map(([top, left, bottom, right]): Area => ({ top, left, bottom, right })),
  ruledColumns: new Set(short.ruledColumns),
  hiddenRows: short.hiddenRows ?? [],
  hiddenColumns: short.hiddenColumns ?? [],
})
const blocksOf = (...sheets: readonly Short[]) => sheetsToBlocks(sheets.map(sheet), source, defaultLimits)

/** Paragraphs as their text, rows as cells apart by bars: "text(colspan x rowspan)". */
const shown = ({ blocks }: Blocks): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) =>
          row.cells
            .map(({ text, colspan, rowspan }) => (colspan * rowspan > 1 ? `${text}(${colspan}x${rowspan})` : text))
            .join(' | '),
        ),
  )

describe('sheets become blocks', () => {
  test.each<[name: string, sheet: Short, expected: readonly string[]]>([
    ['nothing', { cells: [] }, []],
    [
      'one table',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '乙'],
          [2, 1, '丙'],
          [2, 2, '丁'],
        ],
      },
      ['甲 | 乙', '丙 | 丁'],
    ],
    [
      'a title merged over the table is a line of text, as is the note below it',
      {
        cells: [
          [1, 1, '项目支出绩效目标表'],
          [2, 1, '甲'],
          [2, 2, '乙'],
          [2, 3, '丙'],
          [3, 1, '注：一式两份'],
        ],
        merges: [
          [1, 1, 1, 3],
          [3, 1, 3, 3],
        ],
      },
      ['项目支出绩效目标表', '甲 | 乙 | 丙', '注：一式两份'],
    ],
    [
      'a title of two lines is two lines',
      {
        cells: [
          [1, 1, '2025年度\n绩效目标表'],
          [2, 1, '甲'],
          [2, 2, '乙'],
        ],
        merges: [[1, 1, 1, 2]],
      },
      ['2025年度', '绩效目标表', '甲 | 乙'],
    ],
    [
      'a row of one text within a table stays a row',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '乙'],
          [2, 1, '一、基本情况'],
          [3, 1, '丙'],
          [3, 2, '丁'],
        ],
        merges: [[2, 1, 2, 2]],
      },
      ['甲 | 乙', '一、基本情况(2x1)', '丙 | 丁'],
    ],
    [
      'a label that waits for its value is no line of text',
      {
        cells: [
          [1, 1, '项目名称'],
          [2, 1, '项目编码'],
          [2, 2, '主管部门'],
          [3, 1, '备注'],
        ],
        merges: [[1, 2, 1, 4]],
      },
      ['项目名称 | ', '项目编码 | 主管部门', '备注 | '],
    ],
    [
      'merged areas downwards',
      {
        cells: [
          [1, 1, '产出指标'],
          [1, 2, '数量'],
          [2, 2, '质量'],
          [3, 2, '时效'],
        ],
        merges: [[1, 1, 3, 1]],
      },
      ['产出指标(1x3) | 数量', '质量', '时效'],
    ],
    [
      'two forms, a blank line and a title between',
      {
        cells: [
          [1, 1, '表一'],
          [2, 1, '甲'],
          [2, 2, '乙'],
          [5, 1, '表二'],
          [6, 1, '丙'],
          [6, 2, '丁'],
        ],
        merges: [
          [1, 1, 1, 2],
          [5, 1, 5, 2],
        ],
      },
      ['表一', '甲 | 乙', '', '表二', '丙 | 丁'],
    ],
    [
      'blank rows within a table count once',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '乙'],
          [900, 1, '丙'],
          [900, 2, '丁'],
        ],
      },
      ['甲 | 乙', ' | ', '丙 | 丁'],
    ],
    [
      'no blank row under a merged area',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '乙'],
          [4, 2, '丁'],
        ],
        merges: [[1, 1, 4, 1]],
      },
      ['甲(1x2) | 乙', '丁'],
    ],
    [
      'a cell at the far end of the sheet',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '乙'],
          [1_048_576, 16_384, '丙'],
        ],
      },
      ['甲 | 乙 | ', ' |  | ', ' |  | 丙'],
    ],
    [
      'areas far beyond what is used',
      {
        cells: [
          [1, 1, '标题'],
          [2, 1, '甲'],
          [2, 2, '乙'],
        ],
        merges: [
          [1, 1, 1, 16_384],
          [3, 1, 1_048_576, 16_384],
        ],
      },
      ['标题', '甲 | 乙'],
    ],
    [
      'of areas that overlap the first counts, and what lies under it is not seen',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '被盖住'],
          [2, 1, '乙'],
          [2, 2, '丙'],
        ],
        merges: [
          [1, 1, 1, 2],
          [1, 2, 2, 2],
        ],
      },
      ['甲', '乙 | 丙'],
    ],
    [
      'hidden rows and columns',
      {
        cells: [
          [1, 1, '甲'],
          [1, 2, '藏'],
          [1, 3, '乙'],
          [2, 1, '藏'],
          [2, 3, '藏'],
          [3, 1, '丙'],
          [3, 3, '丁'],
        ],
        hiddenRows: [[2, 2]],
        hiddenColumns: [[2, 2]],
      },
      ['甲 | 乙', '丙 | 丁'],
    ],
    [
      'an area that reaches out of hidden rows shows its text there',
      {
        cells: [
          [1, 1, '产出'],
          [1, 2, '藏'],
          [2, 2, '甲'],
          [3, 2, '乙'],
        ],
        merges: [[1, 1, 3, 1]],
        hiddenRows: [[1, 1]],
      },
      ['产出(1x2) | 甲', '乙'],
    ],
    [
      'with borders the lines of text are those without',
      {
        cells: [
          [1, 1, '绩效目标表'],
          [2, 1, '项目名称', 'ruled'],
          [3, 1, '甲', 'ruled'],
          [3, 2, '乙', 'ruled'],
          [4, 1, '丙', 'ruled'],
          [4, 2, '丁', 'ruled'],
          [5, 1, '备注', 'ruled'],
          [6, 1, '填表人：'],
        ],
        ruledColumns: [1, 2],
      },
      ['绩效目标表', '项目名称 | ', '甲 | 乙', '丙 | 丁', '备注 | ', '填表人：'],
    ],
    [
      'columns with borders alone are columns',
      {
        cells: [
          [1, 1, '项目名称', 'ruled'],
          [2, 1, '项目编码', 'ruled'],
        ],
        ruledColumns: [1, 2],
      },
      ['项目名称 | ', '项目编码 | '],
    ],
    [
      'texts alone',
      {
        cells: [
          [1, 1, '第一段。'],
          [2, 1, '第二段。'],
        ],
      },
      ['第一段。', '第二段。'],
    ],
  ])('%s', (_, short, expected) => {
    expect(shown(blocksOf(short))).toEqual(expected)
  })

  test('places are those of the sheet, lines run on', () => {
    const { blocks } = blocksOf(
      { name: '一', cells: [[3, 2, '标题']] },
      {
        name: '二',
        cells: [
          [5, 2, '甲'],
          [5, 4, '乙'],
        ],
      },
    )
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '标题', place: { line: 1, sheet: '一', row: 3, column: 2, start: 0, end: 2 } },
      {
        kind: 'grid',
        ruled: true,
        place: { line: 2, endLine: 2, sheet: '二', table: 1 },
        rows: [
          {
            place: { line: 2, sheet: '二', table: 1, row: 5 },
            cells: [
              {
                text: '甲',
                column: 1,
                colspan: 1,
                rowspan: 1,
                place: { line: 2, sheet: '二', table: 1, row: 5, column: 2 },
              },
              {
                text: '乙',
                column: 2,
                colspan: 1,
                rowspan: 1,
                place: { line: 2, sheet: '二', table: 1, row: 5, column: 4 },
              },
            ],
          },
        ],
      },
    ])
  })

  test('a hidden sheet is left out, unless there is nothing else', () => {
    const hidden: Short = { name: '字典', hidden: true, cells: [[1, 1, '数量指标']] }
    expect(shown(blocksOf(hidden, { cells: [[1, 1, '甲']] }))).toEqual(['甲'])
    expect(shown(blocksOf(hidden, { cells: [] }))).toEqual(['数量指标'])
  })
})

test('what is not shown is said', () => {
  const { notes } = blocksOf(
    { name: '字典', hidden: true, cells: [[1, 1, '数量']] },
    {
      name: '表',
      cells: [
        [1, 1, '甲'],
        [1, 2, '盖'],
        [2, 1, '藏'],
        [2, 2, '藏'],
        [3, 1, '乙'],
      ],
      merges: [[1, 1, 1, 2]],
      hiddenRows: [[2, 2]],
    },
  )
  const note = { kind: 'cells-not-shown', sheet: '表' }
  expect(notes).toEqual([
    { ...note, sheet: '字典', why: 'sheet', cells: 1, text: '数量' },
    { ...note, why: 'rows', cells: 2, text: '藏' },
    { ...note, why: 'covered', cells: 1, text: '盖' },
  ])
  expect(blocksOf({ cells: [[1, 1, '甲']] })).not.toHaveProperty('notes')
})

describe('bounds', () => {
  const row = (columns: number, at = 1): Cell[] =>
    Array.from({ length: columns }, (_, index): Cell => [at, index + 1, '甲'])

  test('columns with texts', () => {
    expect(() => blocksOf({ cells: row(501) })).toThrowError('too-many-columns')
    expect(shown(blocksOf({ cells: row(500) }))).toHaveLength(1)
  })

  test('areas without a text make no columns beyond the bound', () => {
    const merges = Array.from({ length: 1000 }, (_, at) => [1, at * 2 + 1, 1, at * 2 + 2] as const)
    const { blocks } = blocksOf({
      cells: [
        [1, 1, '甲'],
        [1, 2000, '乙'],
      ],
      merges,
    })
    expect(blocks[0]?.kind === 'grid' && blocks[0].rows[0]?.cells.length).toBe(2)
  })

  test('rows by columns', () => {
    const cells = Array.from({ length: 2000 }, (_, at): Cell => [at + 1, (at % 400) + 1, '甲'])
    expect(() => blocksOf({ cells })).toThrowError('too-many-parts')
  })

  test('hundreds of thousands of areas', () => {
    const merges = Array.from({ length: 400_000 }, (_, at) => [1, 1, 2 + (at % 5), 3] as const)
    const cells: readonly Cell[] = [
      [1, 1, '甲'],
      [2, 2, '乙'],
      [4, 3, '丙'],
    ]
    expect(shown(blocksOf({ cells, merges }))).toHaveLength(3)
  })

  test('areas that are all looked at in vain', () => {
    const cells = [...row(100), ...Array.from({ length: 4000 }, (_, at): Cell => [at + 2, 100, '乙'])]
    const merges = [
      [4001, 100, 4001, 101] as const,
      [4000, 99, 4001, 100] as const,
      ...Array.from({ length: 10_000 }, () => [1, 1, 4001, 100] as const),
    ]
    expect(() => blocksOf({ cells, merges })).toThrowError('too-many-parts')
  })

  test('the length of all texts', () => {
    const text = '长'.repeat(1_000_000)
    const cells = Array.from({ length: 21 }, (_, at): Cell => [at + 1, 1, text])
    expect(() => blocksOf({ cells })).toThrowError('too-large')
  })
})
