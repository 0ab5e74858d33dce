import { describe, expect, test } from 'vitest'
import { box, filled, line, pdfOf, stream, tableAt, text, textAt } from '../fixtures/pdf-bytes.ts'
import { blocksOf, shown, shownOf } from '../fixtures/shown-blocks.ts'
import { openFile } from '../open/open-file.ts'

const page = (...content: readonly string[]) => pdfOf({ pages: [{ content: content.join('') }] })

describe('tables', () => {
  const two = [
    ['项目名称', '古桥维修'],
    ['实施单位', '某某文物所'],
  ]

  test('by the outlines of their cells', async () => {
    expect(await shownOf(page(text(200, 740, '绩效目标表', 16), tableAt(60, 700, [100, 200], two)))).toEqual([
      '绩效目标表',
      two,
    ])
  })

  test('by lines over the whole table, of which one has a gap: a merged cell', async () => {
    const lines = [700, 660, 640].map((y) => line(60, y, 360, y)).join('') + line(160, 680, 360, 680)
    const uprights = [60, 160, 360].map((x) => line(x, 640, x, 700)).join('')
    const texts = text(65, 675, '资金') + text(165, 686, '总额 12') + text(165, 666, '其中 10') + text(65, 646, '目标')
    expect(await shownOf(page(lines, uprights, texts))).toEqual([[['资金+1×2', '总额 12'], ['其中 10'], ['目标', '']]])
  })

  test('by thin filled rectangles, an edge for each cell', async () => {
    const edges = [60, 160, 360]
      .flatMap((x) => [640, 660, 680].map((y) => filled(x - 0.4, y, 0.8, 20)))
      .concat([640, 660, 680, 700].flatMap((y) => [filled(60, y - 0.4, 100, 0.8), filled(160, y - 0.4, 200, 0.8)]))
    expect(await shownOf(page(...edges, text(65, 686, '甲'), text(165, 666, '乙'), text(65, 646, '丙')))).toEqual([
      [
        ['甲', ''],
        ['', '乙'],
        ['丙', ''],
      ],
    ])
  })

  test('by rectangles of colour without a line', async () => {
    const cells = [60, 161].flatMap((x) => [640, 661, 682].map((y) => `1 1 1 rg ${filled(x, y, 100, 20)}`))
    const ground = `0.5 g ${filled(59, 639, 203, 64)}`
    expect(await shownOf(page(ground, ...cells, '0 g ', text(65, 688, '甲'), text(166, 646, '乙')))).toEqual([
      [
        ['甲', ''],
        ['', ''],
        ['', '乙'],
      ],
    ])
  })

  test('by dashes drawn one by one, and by double lines', async () => {
    const dashes = (y: number) => Array.from({ length: 50 }, (_, at) => line(60 + at * 6, y, 64 + at * 6, y)).join('')
    const uprights = [60, 62.5, 200, 360, 357.5].map((x) => line(x, 660, x, 700)).join('')
    const texts = text(70, 686, '甲') + text(210, 666, '乙')
    expect(await shownOf(page(dashes(700), dashes(680), dashes(660), uprights, texts))).toEqual([
      [
        ['甲', ''],
        ['', '乙'],
      ],
    ])
  })

  test('inside form XObjects, under transforms, and clipped', async () => {
    const content = `q 0.5 0 0 0.5 30 350 cm ${tableAt(60, 700, [100, 200], two)} Q`
    const form = stream('/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Matrix [1 0 0 1 5 5]', content)
    const bytes = pdfOf({ pages: [{ content: 'q 0 0 595 842 re W n /X Do Q' }], objects: [form] })
    expect(await shownOf(bytes)).toEqual([two])
  })

  test('without side borders, open where the page ends', async () => {
    const uprights = line(160, 640, 160, 700)
    const across = [700, 680, 660].map((y) => line(60, y, 360, y)).join('')
    const texts = ['甲', '乙', '丙'].map(
      (name, row) => text(65, 686 - 20 * row, name) + text(165, 686 - 20 * row, `${row}`),
    )
    expect(await shownOf(page(uprights, across, ...texts))).toEqual([
      [
        ['甲', '0'],
        ['乙', '1'],
        ['丙', '2'],
      ],
    ])
  })

  test('of a single cell is a frame: its texts are paragraphs', async () => {
    expect(await shownOf(page(box(60, 600, 300, 100), text(65, 680, '填表说明')))).toEqual(['填表说明'])
  })

  test('places say page, row, column and box', async () => {
    const { blocks } = await blocksOf(page(tableAt(60, 700, [100, 200], two)))
    expect(blocks[0]).toMatchObject({
      place: { line: 1, endLine: 2, page: 1, table: 1, box: { x: 60, y: 142, width: 300, height: 40 } },
      rows: [
        {},
        {
          cells: [
            {},
            {
              place: { line: 2, page: 1, table: 1, row: 2, column: 2, box: { x: 160, y: 162, width: 200, height: 20 } },
            },
          ],
        },
      ],
    })
  })
})

describe('texts', () => {
  const ruled = (...content: readonly string[]) => page(box(60, 660, 100, 40), box(160, 660, 100, 40), ...content)

  test('lines that the margin broke are one, others stay lines', async () => {
    const long = text(65, 686, '按照“谁实施、谁管') + text(65, 674, '护”的原则完成')
    expect(await shownOf(ruled(long, text(165, 686, '年度'), text(165, 674, '目标')))).toEqual([
      [['按照“谁实施、谁管护”的原则完成', '年度\n目标']],
    ])
  })

  test('painted twice to look bold is there once', async () => {
    const bold = text(65, 686, '项目') + text(65.3, 686, '项目') + text(165, 686, '哈哈')
    expect(await shownOf(ruled(bold))).toEqual([[['项目', '哈哈']]])
  })

  test('without a painted glyph counts only where nothing else is to be seen', async () => {
    expect(await shownOf(ruled(text(65, 686, '项目'), text(66, 686, '頂目', 10, '3 Tr')))).toEqual([[['项目', '']]])
    expect(await shownOf(ruled(text(65, 686, '项目', 10, '3 Tr'), text(165, 686, '名称', 10, '3 Tr')))).toEqual([
      [['项目', '名称']],
    ])
  })

  test('spaced out evenly has no blanks, parted by a gap has', async () => {
    expect(
      await shownOf(ruled(text(65, 686, '项目名称', 10, '5 Tc'), text(165, 686, '甲') + text(195, 686, '乙'))),
    ).toEqual([[['项目名称', '甲 乙']]])
  })

  test('that runs over its border stays whole', async () => {
    expect(await shownOf(ruled(text(65, 686, '某某县文物保护管理所维修')))).toEqual([
      [['某某县文物保护管理所维修', '']],
    ])
  })

  test('of one operator that spans two cells is parted at the border', async () => {
    const row = `BT /F 10 Tf 65 686 Td [<9879> -9000 <76ee>] TJ ET`
    expect(await shownOf(ruled(row))).toEqual([[['项', '目']]])
  })

  test('running upwards in a cell, and signs below each other', async () => {
    const turned = textAt('0 1 -1 0 80 665', '绩效')
    const stacked = ['指', '标'].map((sign, at) => text(205, 686 - 12 * at, sign)).join('')
    expect(await shownOf(ruled(turned, stacked))).toEqual([[['绩效', '指\n标']]])
  })

  const turns = [
    [0, '1 0 0 1 0 0', [842, 595]],
    [90, '0 1 -1 0 595 0', [595, 842]],
    [180, '-1 0 0 -1 842 595', [842, 595]],
    [270, '0 -1 1 0 0 842', [595, 842]],
  ] as const
  const content = `${text(60, 520, '标题')}${tableAt(60, 500, [100, 200], [['甲', '乙']])}`
  const shownBox = { x: 60, y: 95, width: 100, height: 20 }

  test.each(turns)('on a page turned by %i', async (rotate, matrix, size) => {
    const bytes = pdfOf({ pages: [{ content: `q ${matrix} cm ${content} Q`, size, rotate }] })
    const { blocks } = await blocksOf(bytes)
    expect(shown(blocks)).toEqual(['标题', [['甲', '乙']]])
    expect(blocks[1]).toMatchObject({ rows: [{ cells: [{ place: { box: shownBox } }, {}] }] })
  })

  test.each(turns)('turned on the page by %i', async (_, matrix, size) => {
    const bytes = pdfOf({ pages: [{ content: `q ${matrix} cm ${content} Q`, size }] })
    expect(await shownOf(bytes)).toEqual(['标题', [['甲', '乙']]])
  })

  test('paragraphs are put together where the margin broke them', async () => {
    const first = '按照“谁实施、谁管护”的原则，完成造林补植、抚育管护和有害生物防治等任务，逐步提高林地质量'.slice(
      0,
      42,
    )
    const lines = text(100, 700, first) + text(80, 684, '，稳定林农收入。') + text(80, 668, '二、组织保障')
    expect(await shownOf(page(lines))).toEqual([`${first}，稳定林农收入。`, '二、组织保障'])
  })
})

describe('tables over pages', () => {
  const head = ['一级指标', '三级指标', '指标值']
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, at) => ['', `第${from + at}号桥`, `≥${from + at}座`])
  const pages = (first: string, second: string) =>
    pdfOf({ pages: [{ content: first + text(290, 40, '— 1 —') }, { content: second + text(290, 40, '— 2 —') }] })
  const widths = [80, 200, 100]

  test('are one table; page numbers stand behind it', async () => {
    const above = tableAt(60, 740, widths, [head, ['产出指标', '第1号桥', '≥1座'], ...rows(2, 31)])
    const below = tableAt(60, 780, widths, rows(32, 33))
    const [table, ...rest] = await shownOf(pages(above, below))
    expect(table).toHaveLength(34)
    expect(rest).toEqual(['— 1 —', '— 2 —'])
  })

  test('header rows that are repeated are there once', async () => {
    const above = tableAt(60, 740, widths, [head, ...rows(1, 31)])
    const below = tableAt(60, 780, widths, [head, ['效益指标', '第32号桥', '≥32座']])
    const [table] = await shownOf(pages(above, below))
    expect(table).toHaveLength(33)
    expect(table?.at(-1)).toEqual(['效益指标', '第32号桥', '≥32座'])
  })

  test('a row that was cut is one again', async () => {
    const cut = ['目标', '维修古桥三十三座，完成测绘与档案。各桥', '全年']
    const above = tableAt(60, 740, widths, [head, ...rows(1, 30), cut])
    const below = tableAt(60, 780, widths, [
      ['', '设立保护标志并落实责任人', ''],
      ['效益指标', '游客人数', '≥9万'],
    ])
    const [table] = await shownOf(pages(above, below))
    expect(table?.slice(-2)).toEqual([
      ['目标', '维修古桥三十三座，完成测绘与档案。各桥设立保护标志并落实责任人', '全年'],
      ['效益指标', '游客人数', '≥9万'],
    ])
  })

  test('a form that begins as the one above is the next form', async () => {
    const form = (name: string, unit: string) => [
      ['项目名称', name, ''],
      ['实施单位', unit, ''],
      ['年度目标', '如期完成', ''],
    ]
    const above = tableAt(60, 740, widths, [...form('古桥维修', '文物所'), ...rows(1, 28)])
    const below = tableAt(60, 780, widths, form('馆藏修复', '博物馆'))
    expect((await shownOf(pages(above, below))).filter((part) => typeof part !== 'string')).toHaveLength(2)
  })

  test('a page that was not full ends its table', async () => {
    const above = tableAt(60, 740, widths, [head, ...rows(1, 9)])
    const below = tableAt(60, 780, widths, rows(10, 12))
    const blocks = await shownOf(pages(above + text(60, 90, '注：以上数据为年初数'), below))
    expect(blocks.filter((part) => typeof part !== 'string')).toHaveLength(2)
  })
})

describe('what cannot be read is named', () => {
  test('a scan', async () => {
    const picture = stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '0',
    )
    const bytes = pdfOf({ pages: [{ content: 'q 500 0 0 800 0 0 cm /X Do Q' }], objects: [picture] })
    expect(await openFile(bytes, 'x.pdf')).toMatchObject({ kind: 'unreadable', code: 'scan', data: { pages: 1 } })
  })

  test('a scan with some pages of text keeps them and says which have none', async () => {
    const picture = stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '0',
    )
    const scan = { content: 'q 500 0 0 800 0 0 cm /X Do Q' }
    const bytes = pdfOf({ pages: [scan, { content: text(60, 700, '附件') }, scan], objects: [picture] })
    expect(await blocksOf(bytes)).toMatchObject({
      blocks: [{ text: '附件', place: { page: 2 } }],
      notes: [{ kind: 'pages-without-text', pages: [1, 3] }],
    })
  })

  test('a page that is blank is no scan', async () => {
    const blocks = await blocksOf(pdfOf({ pages: [{ content: text(60, 700, '附件') }, { content: '' }] }))
    expect(blocks.notes).toBeUndefined()
  })

  test('a password', async () => {
    const key = `<${'00'.repeat(32)}>`
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`
    expect(await openFile(pdfOf({ pages: [{ content: '' }], trailer }), 'x')).toMatchObject({ code: 'pdf-encrypted' })
  })

  test('damage', async () => {
    const whole = page(text(60, 700, '附件'))
    expect(await openFile(whole.slice(0, 30), 'x')).toMatchObject({ code: 'pdf-damaged' })
  })

  test('too many pages', async () => {
    const bytes = pdfOf({ pages: Array.from({ length: 4 }, () => ({ content: text(60, 700, '甲') })) })
    expect(await openFile(bytes, 'x', { pages: 3 })).toMatchObject({ code: 'too-many-pages', data: { limit: 3 } })
  })

  test('too many glyphs and lines', async () => {
    const bytes = page(text(60, 700, '甲'.repeat(600)))
    expect(await openFile(bytes, 'x', { glyphs: 500 })).toMatchObject({ code: 'too-many-glyphs' })
  })
})
