import type { LayoutDocument, LayoutPart } from '@jiheng/core/layout'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type CellSpec, label, paragraph, tableOf, value } from '../../fixtures/layout-builder.ts'
import { target, wholeDocument } from '../../fixtures/layouts.ts'
import { openFile } from '../../open/index.ts'
import { NotWritable } from '../../write/not-writable.ts'
import { writeXlsx } from './write-xlsx.ts'

const documentOf = (...parts: readonly LayoutPart[]): LayoutDocument => ({ title: '题', lang: 'zh-CN', parts })
const partsOf = async (layout: LayoutDocument, options = {}): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeXlsx(layout, options))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
const sheetOf = async (...parts: readonly LayoutPart[]) =>
  (await partsOf(documentOf(...parts)))['xl/worksheets/sheet1.xml'] ?? ''
const blocksOf = async (layout: LayoutDocument) => {
  const opened = await openFile(await writeXlsx(layout), 'x')
  if (opened.kind !== 'blocks') throw new Error(JSON.stringify(opened))
  return opened.blocks.blocks
}
const textsOf = async (layout: LayoutDocument) =>
  (await blocksOf(layout)).map((block) =>
    block.kind === 'grid' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : block.text,
  )
const heightsOf = (sheet: string) => Array.from(sheet.matchAll(/ ht="([\d.]+)"/g), ([, height]) => Number(height))
const amount = (text: string): CellSpec => ({ text, input: 'amount' })

describe('cells', () => {
  test('amounts are numbers, everything else a text', async () => {
    const texts = ['1,234.50', '99.17%', '007', '—', '10']
    const table = tableOf([1, 1, 1, 1, 1], [texts.map(amount), texts.map((text) => value(text))])
    const sheet = await sheetOf(table)
    expect(
      Array.from(sheet.matchAll(/<c r="(\w+)" s="\d+"( t="s")?><v>([\d.]+)/g), ([, at, type, v]) => [
        at,
        type ? 't' : Number(v),
      ]),
    ).toEqual([
      ['A1', 1234.5],
      ['B1', 0.9917],
      ['C1', 't'],
      ['D1', 't'],
      ['E1', 10],
      ...['A2', 'B2', 'C2', 'D2', 'E2'].map((at) => [at, 't']),
    ])
    expect(await textsOf(documentOf(table))).toEqual([[texts, texts]])
  })

  test('a number without room in its line is a text, which wraps', async () => {
    const sheet = await sheetOf(tableOf([1, 20], [[amount('1,234,567,890.00'), amount('1,234,567,890.00')]]))
    expect(sheet).toMatch(/<c r="A1" s="\d+" t="s">/)
    expect(sheet).toMatch(/<c r="B1" s="\d+"><v>1234567890<\/v>/)
  })

  test('what looks like a formula is a text and stays one', async () => {
    const texts = ['=1+1', '+8', '-', '@SUM(A1)', "'甲", '=HYPERLINK("http://x")']
    const parts = await partsOf(
      documentOf(
        tableOf(
          [1],
          texts.map((text) => [value(text)]),
        ),
      ),
    )
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('<f>')
    expect(parts['xl/styles.xml']?.match(/quotePrefix="1"/g)).toHaveLength(1)
    expect(
      await textsOf(
        documentOf(
          tableOf(
            [1],
            texts.map((text) => [value(text)]),
          ),
        ),
      ),
    ).toEqual([texts.map((text) => [text])])
  })

  test('what means something in XML or in a workbook comes back as it was', async () => {
    const texts = ['<b>&amp;"', '_x0041_', '_x005F_x0041_', '  甲  ', '甲\n\n乙', '🌲𠮷', '甲\t乙', '\u00a0甲']
    const layout = documentOf(
      tableOf(
        [1],
        texts.map((text) => [value(text)]),
      ),
    )
    expect(await textsOf(layout)).toEqual([texts.map((text) => [text])])
  })

  test('control characters are dropped', async () => {
    expect(await textsOf(documentOf(tableOf([1], [[value('甲\u0007\u0000乙\ud800')]])))).toEqual([[['甲乙']]])
  })

  test('every cell that a merged one covers has its lines', async () => {
    const sheet = await sheetOf(tableOf([1, 1, 1], [[value('甲', 2, 2), '乙'], ['丙']]))
    expect(sheet).toContain('<mergeCell ref="A1:B2"/>')
    expect(Array.from(sheet.matchAll(/<c r="(\w+)"/g), ([, at]) => at)).toEqual(['A1', 'B1', 'C1', 'A2', 'B2', 'C2'])
  })

  test('cells that overlap are a fault of the template', async () => {
    const cell = { text: '甲', column: 1, colspan: 1, rowspan: 1, role: 'value', align: 'left', at: [] } as const
    const table = { ...tableOf([1], []), rows: [{ cells: [cell, cell] }] }
    await expect(writeXlsx(documentOf(table))).rejects.toThrow('overlap')
  })
})

describe('pages', () => {
  test('widths fill the paper in whole pixels', async () => {
    const widths = async (orientation: 'portrait' | 'landscape') =>
      Array.from(
        (await sheetOf(tableOf([16, 16, 40, 28], [['甲', '乙', '丙', '丁']], { orientation }))).matchAll(
          / width="([\d.]+)"/g,
        ),
        ([, width]) => Number(width) * 8,
      )
    expect(await widths('portrait')).toEqual([94, 94, 236, 165])
    expect((await widths('landscape')).reduce((a, b) => a + b, 0)).toBe(850)
  })

  test('a table of many columns is wider than the paper, printed smaller, and none of its texts is cut', async () => {
    const sheet = await sheetOf(
      tableOf(
        Array.from({ length: 40 }, () => 1),
        [Array.from({ length: 40 }, () => '指标')],
      ),
    )
    expect(Array.from(sheet.matchAll(/ width="([\d.]+)"/g)).every(([, width]) => Number(width) * 6 >= 21)).toBe(true)
    expect(sheet).toContain('fitToWidth="1" fitToHeight="0"')
  })

  test('a table of many columns gets smaller type, then other paper', async () => {
    const of = (count: number) =>
      sheetOf(
        tableOf(
          Array.from({ length: count }, () => 1),
          [Array.from({ length: count }, () => '指标')],
        ),
      )
    expect(await of(9)).toContain('paperSize="9" orientation="portrait"')
    expect(await of(25)).toContain('paperSize="9" orientation="landscape"')
    expect(await of(45)).toContain('paperSize="8" orientation="landscape"')
    expect(await of(300)).toContain('paperSize="8" orientation="landscape"')
  })

  test('A4, portrait or landscape, page number below', async () => {
    const sheet = await sheetOf(tableOf([1], [['甲']], { orientation: 'landscape' }))
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>')
    expect(sheet).toContain('<oddFooter>&amp;C&amp;&quot;宋体,常规&quot;&amp;14— &amp;P —</oddFooter>')
  })

  test('header rows in mid-form repeat, by the quoted name of their sheet', async () => {
    const parts = await partsOf(documentOf(paragraph('title', '表', { form: 3 }), { ...target, caption: "县's 表" }))
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'县''s 表'!$4:$4</definedName>`,
    )
  })

  test('header rows on top of a sheet stay in sight', async () => {
    const rows = [['名称'], ['甲'], ['乙']]
    expect(await sheetOf(tableOf([1], rows, { headers: [0] }))).toContain(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    )
    expect(await sheetOf(tableOf([1], rows, { headers: [1] }))).not.toContain('<pane')
    expect(await sheetOf(tableOf([1], [['名称']], { headers: [0] }))).not.toContain('<pane')
  })

  test('a row is as high as its text needs in the width of its merged cell', async () => {
    const rows = [
      [label('甲'), value('短', 2)],
      [label('乙'), value('文'.repeat(200), 2)],
      [label('丙'), value('文'.repeat(200)), '丁'],
    ]
    const [short, wide, narrow] = heightsOf(await sheetOf(tableOf([1, 2, 2], rows)))
    expect(short).toBe(22.5)
    expect(wide).toBeGreaterThan(100)
    expect(narrow).toBeGreaterThan((wide ?? 0) * 1.8)
  })

  test('a text too tall for a row is merged down over several and reads back as one', async () => {
    const text = '围绕全县生态修复规划，完成造林补植。'.repeat(1_100)
    const layout = documentOf(
      tableOf(
        [1, 3],
        [
          ['甲', text],
          ['乙', '丙'],
        ],
      ),
      paragraph('body', text),
    )
    const sheet = await sheetOf(...layout.parts)
    expect(Math.max(...heightsOf(sheet))).toBeLessThanOrEqual(409.5)
    expect(heightsOf(sheet).reduce((a, b) => a + b, 0)).toBeGreaterThan(5_000)
    expect(await textsOf(layout)).toEqual([
      [
        ['甲', text],
        ['乙', '丙'],
      ],
      text,
    ])
  })
})

describe('the whole workbook', () => {
  test('a sheet a form, prose in between', async () => {
    const { 'xl/workbook.xml': workbook = '' } = await partsOf(wholeDocument)
    expect(Array.from(workbook.matchAll(/<sheet name="([^"]+)"/g), ([, name]) => name)).toEqual([
      '正文',
      '云溪县项目支出绩效自评表',
      '&lt;b&gt;&amp;',
      '任务清单',
      '云溪县项目支出绩效目标表',
    ])
  })

  test('a list of contents names sheets and leads to them', async () => {
    const parts = await partsOf(
      documentOf(
        {
          kind: 'contents',
          heading: '目录',
          entries: [
            { text: '一、总体目标', level: 1, anchor: 'a' },
            { text: '目标表', level: 2, anchor: 'b' },
          ],
        },
        { kind: 'page-break' },
        paragraph('body', '文'),
        paragraph('heading', '一、总体目标', { anchor: 'a' }),
        { kind: 'page-break' },
        { ...tableOf([1], [['甲']], { caption: '目标表' }), anchor: 'b' },
      ),
    )
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      `<hyperlinks><hyperlink ref="A3" location="'正文'!A2"/><hyperlink ref="A4" location="'目标表'!A1"/></hyperlinks>`,
    )
    expect(parts['xl/sharedStrings.xml']).toContain('一、总体目标 ………… 2')
  })

  test('a list of contents is read as one, a cover has its title in the middle', async () => {
    const layout = documentOf(
      paragraph('title', '绩效目标'),
      { kind: 'page-break' },
      { kind: 'contents', heading: '目录', entries: [{ text: '一、', level: 1, anchor: 'a' }] },
    )
    const read = await blocksOf(layout)
    expect(read.map((block) => (block.kind === 'paragraph' ? block.role : block.kind))).toEqual([
      'title',
      'contents',
      'contents',
      'contents',
    ])
    const parts = await partsOf(layout)
    expect(heightsOf(parts['xl/worksheets/sheet1.xml'] ?? '')[0]).toBeGreaterThan(300)
    expect(parts['xl/workbook.xml']).toContain('name="封面"')
  })

  test('the same layout gives the same bytes; a date stands only where one is named', async () => {
    expect(await writeXlsx(wholeDocument)).toEqual(await writeXlsx(structuredClone(wholeDocument)))
    expect((await partsOf(wholeDocument))['docProps/core.xml']).not.toContain('dcterms:created')
    expect((await partsOf(wholeDocument, { date: '2026-03-12' }))['docProps/core.xml']).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-12T00:00:00Z</dcterms:created>',
    )
  })

  test('an empty publication is an empty sheet', async () => {
    expect(await blocksOf(documentOf())).toEqual([])
  })

  test.each<[what: string, layout: () => LayoutDocument]>([
    ['characters', () => documentOf(tableOf([1], [['甲'.repeat(32_768)]]))],
    ['characters', () => documentOf(paragraph('body', '甲'.repeat(32_768)))],
    [
      'columns',
      () =>
        documentOf(
          tableOf(
            Array.from({ length: 16_385 }, () => 1),
            [['甲']],
          ),
        ),
    ],
    ['rows', () => documentOf(paragraph('body', '\n'.repeat(1_048_576)))],
  ])('more %s than Excel has room for are refused', async (what, layout) => {
    const fault = await writeXlsx(layout()).catch((error: unknown) => error)
    expect(fault instanceof NotWritable && fault.reason).toMatchObject({ code: 'too-much', what })
  })
})
