import type { Block } from '@jiheng/core/blocks'
import { describe, expect, test } from 'vitest'
import { disclose } from '../disclose.ts'
import { ofdContent, ofdOf, ofdText } from '../fixtures/ofd-bytes.ts'
import { type DrawnCell, ofdTable } from '../fixtures/ofd-table.ts'
import { openFile } from '../open/open-file.ts'

const title = ofdText({ x: 70, y: 20, size: 5, text: '项目支出绩效目标表' })
const cells = (...texts: readonly string[]): readonly DrawnCell[] => texts.map((text) => ({ text }))
const widths = [25, 25, 45, 30, 20]
const head: readonly (readonly DrawnCell[])[] = [
  [
    { text: '项目名称', colspan: 2 },
    { text: '云溪县退耕林地补植', colspan: 3 },
  ],
  cells('一级指标', '二级指标', '三级指标', '指标值', '权重'),
]
const rows: readonly (readonly DrawnCell[])[] = [
  [{ text: '产出\n指标', rowspan: 3 }, { text: '数量指标', rowspan: 2 }, ...cells('补植面积', '≥1200亩', '20')],
  cells('管护面积', '≥8600亩', '20'),
  cells('质量指标', '苗木成活率', '≥85%', '20'),
]
const short = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.cells
            .map(
              ({ column, colspan, rowspan, text }) =>
                `${column}${colspan > 1 ? `+${colspan}` : ''}${rowspan > 1 ? `×${rowspan}` : ''} ${text}`,
            )
            .join(' | '),
        ),
  )

describe('an OFD file', () => {
  const form = ofdOf([ofdContent(title + ofdTable(30, 30, widths, 12, [...head, ...rows]))])

  test('gives the table that its lines draw', async () => {
    const opened = await openFile(form, 'a.ofd')
    expect(opened).toMatchObject({ kind: 'blocks', source: { mediaType: 'application/ofd' } })
    expect(opened.kind === 'blocks' && short(opened.blocks.blocks)).toEqual([
      '项目支出绩效目标表',
      [
        '1+2 项目名称 | 3+3 云溪县退耕林地补植',
        '1 一级指标 | 2 二级指标 | 3 三级指标 | 4 指标值 | 5 权重',
        expect.stringMatching(/^1×3 产出\n?指标 \| 2×2 数量指标 \| 3 补植面积 \| 4 ≥1200亩 \| 5 20$/),
        '3 管护面积 | 4 ≥8600亩 | 5 20',
        '2 质量指标 | 3 苗木成活率 | 4 ≥85% | 5 20',
      ],
    ])
    const grid = opened.kind === 'blocks' ? opened.blocks.blocks[1] : undefined
    expect(grid?.kind === 'grid' && grid.rows[0]?.cells[1]?.place).toMatchObject({
      page: 1,
      table: 1,
      row: 1,
      column: 3,
    })
  })

  test('is read as a form', async () => {
    const { forms } = await disclose(form, 'a.ofd')
    expect(forms[0]?.indicators.map(({ level2, name, target }) => [level2.value, name.raw, target.raw])).toEqual([
      ['quantity', '补植面积', '≥1200亩'],
      ['quantity', '管护面积', '≥8600亩'],
      ['quality', '苗木成活率', '≥85%'],
    ])
  })

  test('with pages of pictures says which', async () => {
    const picture = '<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="2"/>'
    const opened = await openFile(ofdOf([ofdContent(title), ofdContent(picture), ofdContent('')]), 'a')
    expect(opened.kind === 'blocks' && opened.blocks.notes).toEqual([{ kind: 'pages-without-text', pages: [2] }])
  })

  test('with a password is named', async () => {
    expect(await openFile(ofdOf(['\u0001'], { 'Encryptions.xml': '<x/>' }), 'a')).toMatchObject({
      code: 'unsupported',
      data: { what: 'encrypted-ofd' },
    })
  })

  test('of pictures alone is a scan', async () => {
    const picture = '<ofd:ImageObject ID="1" Boundary="0 0 210 297" ResourceID="2"/>'
    expect(await openFile(ofdOf([ofdContent(picture), ofdContent(picture)]), 'a')).toMatchObject({
      kind: 'unreadable',
      code: 'scan',
      data: { pages: 2 },
    })
  })
})
