import { execFileSync } from 'node:child_process'
import type { LayoutDocument } from '@jiheng/core/layout'
import { describe, expect, test } from 'vitest'
import { type CellSpec, label, paragraph, tableOf, value } from '../fixtures/layout-builder.ts'
import { longTable, target, wholeDocument } from '../fixtures/layouts.ts'
import { pdfFacts } from '../fixtures/pdf-facts.ts'
import { shownOf } from '../fixtures/shown-blocks.ts'
import { openFile } from '../open/open-file.ts'
import type { NotWritable } from '../write/not-writable.ts'
import { loadTypst } from './typst-compiler.ts'
import { writePdf } from './write-pdf.ts'

const documentOf = (...parts: LayoutDocument['parts']): LayoutDocument => ({
  title: '云溪县目标表',
  lang: 'zh-CN',
  parts,
})
const reasonOf = (writing: Promise<unknown>) =>
  writing.then(
    () => undefined,
    (fault: NotWritable) => fault.reason,
  )
/** The fixture of all kinds of parts, without the two characters that no font has. */
const book: LayoutDocument = {
  ...wholeDocument,
  parts: wholeDocument.parts.map((part) =>
    part.kind !== 'table'
      ? part
      : {
          ...part,
          rows: part.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, text: cell.text.replace(/[𠮷🌲]/gu, '古') })),
          })),
        },
  ),
}

describe('a whole document', () => {
  test('keeps the standard for archives, with everything in it that was asked for', async () => {
    const facts = await pdfFacts(await writePdf(book, { date: '2026-03-12' }))
    expect(facts.xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
    expect(facts.info).toMatchObject({
      Title: '云溪县林业和草原局 2025 年度绩效自评结果 <公开>',
      Language: 'zh-CN',
      CreationDate: 'D:20260312000000Z',
    })
    expect(facts.tagged).toBe(true)
    expect(facts.fonts.map((font) => font.replace(/^[A-Z]{6}\+/, 'subset of ')).toSorted()).toEqual([
      'subset of NotoSansSC-Medium',
      'subset of NotoSerifSC-Regular',
      'subset of NotoSerifSC-SemiBold',
    ])
    expect(facts.outline).toEqual([
      '云溪县林业和草原局2025 年度绩效自评结果',
      '  一、总体绩效目标',
      '    （一）造林补植',
      '  云溪县项目支出绩效自评表',
      '  任务清单',
      '  云溪县项目支出绩效目标表',
    ])
    expect(new Set(facts.sizes)).toEqual(new Set(['210×297', '297×210']))
    expect(facts.tags.filter((tag) => /^H\d$/.test(tag))).toEqual(['H1', 'H2', 'H3', 'H2', 'H2', 'H2'])
    expect(facts.tags).toEqual(expect.arrayContaining(['Table', 'THead', 'TH', 'TBody', 'TR', 'TD', 'P']))
  })

  test('keeps the standard of accessible documents, too', async () => {
    const { xmp } = await pdfFacts(await writePdf(book, {}, { standard: 'ua-1' }))
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('the same layout gives the same bytes, whatever was printed between', async () => {
    const first = await writePdf(book)
    await writePdf(documentOf(longTable))
    expect(await writePdf(structuredClone(book))).toEqual(first)
    expect(await writePdf(book, { date: '2026-03-12' })).not.toEqual(first)
  })
})

test('Typst itself refuses what does not keep a standard', async () => {
  const { print } = await loadTypst()
  const source = (title: string, text: string) => `#set document(${title})\n#set text(font: "Noto Serif SC")\n${text}`
  const titled = 'title: "甲", date: datetime(year: 1980, month: 1, day: 1)'
  expect(print(source(titled, '= 甲\n乙'), 'ua-1').length).toBeGreaterThan(1000)
  expect(() => print(source('author: "甲"', '乙'), 'ua-1')).toThrow('missing document title')
  expect(() => print(source(titled, '== 甲'), 'ua-1')).toThrow('the first heading must be of level 1')
  expect(() => print(source(titled, '#text(fallback: false)[☑]'), 'a-2a')).toThrow('could not be displayed')
  expect(() => print(source('title: "甲", date: none', '乙'), 'a-2a')).toThrow('missing document date')
  expect(() => print(source(titled, '#read("/etc/hostname")'), 'a-2a')).toThrow('file not found')
})

test('documents that differ in one character only are printed as they are', async () => {
  const texts = ['评起', '评价', '评起', '86.4', '79.0', '甲乙', '甲丙', '丁丙']
  for (const text of texts)
    expect(await shownOf(await writePdf(documentOf(tableOf([1, 1], [['甲', text]]))))).toContainEqual([['甲', text]])
})

test('texts are texts, never markup or code', async () => {
  const texts = [
    '#panic("x")',
    '$x^2$ *b* _i_ `c`',
    '@ref <label> = 甲',
    '\\u{41} \\" "," + read("/etc/passwd")',
    '// 甲 /* 乙 */',
    '<script>',
  ]
  const shown = await shownOf(
    await writePdf(
      documentOf(
        tableOf(
          [1],
          texts.map((text) => [text]),
        ),
      ),
    ),
  )
  expect(shown[0]).toEqual(texts.map((text) => [text]))
})

describe('tables over pages', () => {
  test('header rows on top and in the middle are repeated, and read once', async () => {
    const pdf = await writePdf(documentOf(target))
    const { sizes, tags } = await pdfFacts(pdf)
    expect(sizes).toHaveLength(2)
    expect(tags.filter((tag) => tag === 'TH')).toHaveLength(4)
    const rows = (await shownOf(pdf))[0] ?? []
    expect(rows).toHaveLength(target.rows.length)
    expect(rows[3]).toEqual(['产出指标+1×34', '数量指标+1×34', '第 1 号古树复壮', '= 1 株'])
  })

  test('a merged label stands on every page, as text of the form on one only', async () => {
    const label34 = label('产出指标', 1, 34)
    const rows = Array.from({ length: 34 }, (_, at): readonly CellSpec[] => [
      ...(at === 0 ? [label34] : []),
      `第${at + 1}号`,
    ])
    const pdf = await writePdf(documentOf(tableOf([1, 4], rows)))
    const pages = Buffer.from(await pdfText(pdf)).toString('utf8')
    expect(pages.match(/产出指标/g)).toHaveLength(2)
    expect((await shownOf(pdf))[0]?.[0]).toEqual(['产出指标+1×34', '第1号'])
  })

  test('a header beside which a label stands is repeated, and read once', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`第${at + 1}号`, '= 1 株'])
    const body = [[label('绩效指标', 1, 61), label('名称'), label('指标值')], ...rows]
    const table = tableOf([1, 4, 2], [[label('项目'), value('古树', 2)], ...body], { headers: [1] })
    const pdf = await writePdf(documentOf(table))
    const text = await pdfText(pdf)
    const pages = (await pdfFacts(pdf)).sizes.length
    expect(pages).toBeGreaterThan(2)
    expect(text.match(/名称/g)).toHaveLength(pages)
    expect(text.match(/绩效指标/g)).toHaveLength(pages)
    expect((await shownOf(pdf))[0]).toEqual([['项目', '古树+2×1'], ['绩效指标+1×61', '名称', '指标值'], ...rows])
  })

  test.each([false, true])('a header is never the last row of a page, beside a label: %s', async (beside) => {
    for (const above of [15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28]) {
      const table = tableOf(
        [1, 1, 1],
        [
          ...Array.from({ length: above }, () => ['甲', '乙', '丙']),
          [...(beside ? [label('绩效指标', 1, 9)] : [label('一级')]), label('名称'), label('指标值')],
          ...Array.from({ length: 8 }, () => (beside ? ['指标', '丙'] : ['指标', '乙', '丙'])),
        ],
        { headers: [above] },
      )
      const pages = (await pdfText(await writePdf(documentOf(table)))).split(/— \d+ —/)
      for (const page of pages) if (page.includes('指标值')) expect(page.slice(page.indexOf('指标值'))).toContain('丙')
    }
  })

  test('a cell of 20 000 characters goes on over pages', async () => {
    const long = '完成退耕林地补植，苗木成活率达到百分之八十五以上。'.repeat(800)
    const table = tableOf(
      [1, 4, 1],
      [
        [label('甲'), label('乙'), label('丙')],
        ['一', long, '尾'],
        ['二', '短', ''],
      ],
      { headers: [0] },
    )
    const pdf = await writePdf(documentOf(table))
    const shown = (await shownOf(pdf)).filter((part) => typeof part !== 'string')
    expect(shown).toHaveLength(1)
    expect(shown[0]?.map((row) => row.map((text) => text.replace(/\s/g, '')))).toEqual([
      ['甲', '乙', '丙'],
      ['一', long, '尾'],
      ['二', '短', ''],
    ])
    expect((await pdfFacts(pdf)).sizes.length).toBeGreaterThan(15)
  })

  test('a label higher than a page is never cut', async () => {
    const tall = '完成退耕林地补植苗木成活率达标'.repeat(6)
    const rows = Array.from({ length: 6 }, (_, at): readonly CellSpec[] => [
      ...(at === 0 ? [label(tall, 1, 6)] : []),
      `第${at + 1}号`,
    ])
    const shown = await shownOf(await writePdf(documentOf(tableOf([1, 20], rows))))
    expect(
      shown
        .flat(2)
        .join('')
        .replace(/[\s+\d×—]/g, ''),
    ).toContain(tall)
  })

  test('a header higher than a page is printed once', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`头${at}`, '头'])
    const table = tableOf([1, 1], [...rows, ['体', '体']], { headers: rows.map((_, at) => at) })
    expect((await shownOf(await writePdf(documentOf(table))))[0]).toEqual([...rows, ['体', '体']])
  })

  test('40 columns turn the paper', async () => {
    const columns = Array.from({ length: 40 }, (_, at) => at)
    const table = tableOf(
      columns.map(() => 1),
      [columns.map((at) => label(`列${at}`)), columns.map((at) => `${at}.5`)],
    )
    const pdf = await writePdf(documentOf(table))
    expect((await pdfFacts(pdf)).sizes).toEqual(['420×297'])
    expect((await shownOf(pdf))[0]).toEqual([columns.map((at) => `列${at}`), columns.map((at) => `${at}.5`)])
  })

  test('addresses without a blank stay in their cells', async () => {
    const address = `https://example.org/${'budget'.repeat(20)}`
    const pdf = await writePdf(documentOf(tableOf([1, 1, 6], [[address, 'WWWWWWWWWWWWWWWW', '，'.repeat(90)]])))
    expect((await shownOf(pdf))[0]).toEqual([[address, 'WWWWWWWWWWWWWWWW', '，'.repeat(90)]])
  })
})

describe('lines', () => {
  test('a list of contents has the pages on which things stand, and leads there', async () => {
    const pdf = await writePdf(
      documentOf(
        {
          kind: 'contents',
          heading: '目录',
          entries: [
            { text: '第一部分 总体', level: 1, anchor: 'part-1' },
            { text: '目标表', level: 2, anchor: 'form-1' },
            { text: '附件另发', level: 2, anchor: 'nowhere' },
          ],
        },
        { kind: 'page-break' },
        paragraph('heading', '第一部分 总体', { anchor: 'part-1', level: 1 }),
        { kind: 'page-break' },
        { ...target, anchor: 'form-1' },
      ),
    )
    const text = await pdfText(pdf)
    expect(text).toMatch(/第一部分 总体[ .]{30,} 2\n目标表[ .]{30,} 3\n附件另发\n/)
    expect((await pdfFacts(pdf)).links[0]).toBeGreaterThan(1)
  })

  test('a cover shows no page number and counts as a page', async () => {
    const cover = [paragraph('title', '云溪县绩效目标汇编'), paragraph('cover', '二〇二五年三月')]
    const pages = (...parts: LayoutDocument['parts']) =>
      writePdf(documentOf(...parts))
        .then(pdfText)
        .then((text) => text.match(/— \d+ —/g))
    const body = paragraph('body', '甲')
    expect(await pages(...cover, { kind: 'page-break' }, body)).toEqual(['— 2 —'])
    expect(await pages(...cover, { kind: 'page-break' }, { ...target, orientation: 'landscape' })).toContain('— 2 —')
    expect(await pages(...cover, { kind: 'page-break' }, { ...target, orientation: 'landscape' })).not.toContain(
      '— 1 —',
    )
    expect(await pages(...cover, body)).toEqual(['— 1 —'])
  })

  test('what is inferred is read as inferred', async () => {
    const inferred = true
    const pdf = await writePdf(
      documentOf(
        paragraph('period', '（2025 年度）', { inferred }),
        tableOf([1, 1], [[{ text: '质量指标', inferred }, '甲']]),
      ),
    )
    const opened = await openFile(pdf, 'x')
    if (opened.kind !== 'blocks') throw new Error(opened.kind)
    const [period, grid] = opened.blocks.blocks
    expect(period).toMatchObject({ text: '（2025 年度）', inferred })
    expect(grid?.kind === 'grid' && grid.rows[0]?.cells.map((cell) => cell.inferred)).toEqual([inferred, undefined])
  })

  test('nothing at all', async () => {
    const { info, sizes } = await pdfFacts(await writePdf({ title: '', lang: 'zh-CN', parts: [] }))
    expect([info.Title, sizes]).toEqual(['无标题', ['210×297']])
  })

  test('boxes and ticks have a font', async () => {
    const pdf = await writePdf(documentOf(paragraph('body', '☑是 ☐否 √ ★ ≥ ㎡ ‰')))
    expect(await shownOf(pdf)).toContain('☑是 ☐否 √ ★ ≥ ㎡ ‰')
    expect((await pdfFacts(pdf)).fonts.some((font) => font.endsWith('NotoSansSymbols2-Regular'))).toBe(true)
  })
})

describe('what cannot be printed is refused with the reason', () => {
  test('characters that no font has', async () => {
    expect(await reasonOf(writePdf(wholeDocument))).toEqual({
      code: 'characters-without-font',
      characters: ['𠮷', '🌲'],
      at: '<b>& › 文字 › 𠮷野家🌲',
    })
  })
  test('more columns than A3 holds', async () => {
    const columns = Array.from({ length: 120 }, () => 1)
    const table = tableOf(columns, [columns.map(() => label('甲乙'))], { caption: '宽表' })
    expect(await reasonOf(writePdf(documentOf(table)))).toEqual({
      code: 'too-much',
      what: 'columns',
      count: 120,
      limit: 93,
      at: '宽表',
    })
  })
  test('what takes too long, and the next one is printed', async () => {
    const rows = Array.from({ length: 3000 }, (_, at) => [`指标${at}`, '甲'])
    const bounds = { seconds: 0.3, megabytes: 1_500 }
    expect(await reasonOf(writePdf(documentOf(tableOf([1, 1], rows)), {}, { bounds }))).toEqual({
      code: 'too-slow',
      seconds: 0.3,
    })
    expect((await writePdf(documentOf())).length).toBeGreaterThan(1000)
  })
  test('several at once wait for each other', async () => {
    const texts = ['甲', '乙', '丙', '丁']
    const printed = await Promise.all(texts.map((text) => writePdf(documentOf(paragraph('body', text)))))
    expect(await Promise.all(printed.map(async (pdf) => (await shownOf(pdf))[0]))).toEqual(texts)
  })
})

test('a program that printed ends by itself', () => {
  const script = `const { writePdf } = await import(${JSON.stringify(new URL('./write-pdf.ts', import.meta.url).href)})
    console.log((await writePdf({ title: '甲', lang: 'zh-CN', parts: [] })).length > 1000)`
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(printed).toBe('true\n')
})

/** All text of a PDF as pdftotext would give it, artifacts too: a page after the other, a line for a line. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await (await import('../pdf/load-pdfjs.ts')).loadPdfjs()
  const task = getDocument({ data: bytes.slice(), verbosity: 0, disableFontFace: true } as Parameters<
    typeof getDocument
  >[0])
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const { items } = await (await document.getPage(at + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
    }),
  )
  await task.destroy()
  return `${pages.join('\n')}\n`
}
