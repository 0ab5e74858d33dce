import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { paragraph, tableOf, value } from '../fixtures/layout-builder.ts'
import { longTable, selfEvaluation, wholeDocument } from '../fixtures/layouts.ts'
import { writeDocx } from './write-docx.ts'

async function partsOf(layout: Parameters<typeof writeDocx>[0]): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeDocx(layout))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}
const parts = await partsOf(wholeDocument)
const document = parts['word/document.xml'] ?? ''
const numbers = (xml: string, pattern: RegExp) => Array.from(xml.matchAll(pattern), (match) => Number(match[1]))
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
const tables = Array.from(document.matchAll(/<w:tbl>.*?<\/w:tbl>/gs), ([xml]) => xml)

describe('tables of a docx', () => {
  test.each(tables.map((xml, index) => [index, xml] as const))(
    'table %i: grid, cells and table agree to the twip',
    (_, xml) => {
      const grid = numbers(xml, /<w:gridCol w:w="(\d+)"/g)
      const [width] = numbers(xml, /<w:tblW w:w="(\d+)" w:type="dxa"/g)
      expect(sum(grid)).toBe(width)
      expect(xml).toContain('<w:tblLayout w:type="fixed"/>')
      for (const [row] of xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        expect(sum(numbers(row, /<w:tcW w:w="(\d+)" w:type="dxa"/g))).toBe(width)
        const cells = row.match(/<w:tc>/g)?.length ?? 0
        const spans = numbers(row, /<w:gridSpan w:val="(\d+)"/g)
        expect(cells - spans.length + sum(spans)).toBe(grid.length)
      }
    },
  )

  test('header rows and rows of a line stay whole', () => {
    const rows = tables.flatMap((xml) => Array.from(xml.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row))
    const own = rows.filter((row) => /<w:tblHeader\/>|<w:trHeight/.test(row))
    expect(own.length).toBeGreaterThan(20)
    expect(own.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([])
  })

  test('a number that its column would break is set smaller', async () => {
    const styleOf = async (text: string): Promise<string | undefined> => {
      const { 'word/document.xml': xml = '' } = await partsOf({
        title: '表',
        lang: 'zh-CN',
        parts: [tableOf([1, 14], [[value(text), value('古桥修缮')]])],
      })
      return /<w:pStyle w:val="(JihengCell\d+)"/.exec(xml)?.[1]
    }
    expect(await styleOf('20')).toBe('JihengCell10')
    expect(await styleOf('20.00')).toBe('JihengCell7')
    expect(await styleOf('二十分')).toBe('JihengCell10')
  })

  test('portrait and landscape tables fill the type area of GB/T 9704', () => {
    expect(tables.map((xml) => numbers(xml, /<w:tblW w:w="(\d+)" w:type="dxa"/g)[0])).toEqual([
      8844, 8844, 12756, 8844, 8844,
    ])
  })

  test('header rows repeat, those in the middle of a table by cutting it', () => {
    expect(tables.map((xml) => xml.match(/<w:tblHeader\/>/g)?.length ?? 0)).toEqual([0, 0, 2, 0, 1])
  })

  test('captions, escaped', () => {
    expect(Array.from(document.matchAll(/<w:tblCaption w:val="([^"]*)"/g), (match) => match[1])).toEqual([
      '云溪县项目支出绩效自评表',
      '&lt;b&gt;&amp;',
      '任务清单',
      '云溪县项目支出绩效目标表',
      '云溪县项目支出绩效目标表',
    ])
  })

  test('few columns have room for 小四, many for 五号', () => {
    expect(tables.map((xml) => /<w:pStyle w:val="(JihengCell\d+)"/.exec(xml)?.[1])).toEqual([
      'JihengCell10',
      'JihengCell12',
      'JihengCell12',
      'JihengCell12',
      'JihengCell12',
    ])
  })
})

describe('pages of a docx', () => {
  test('A4, the margins of GB/T 9704, the paper turns for the landscape table', () => {
    expect(
      Array.from(
        document.matchAll(/<w:pgSz [^>]*>|<w:pgMar w:top="\d+" w:right="\d+" w:bottom="\d+" w:left="\d+"/g),
        ([xml]) => xml,
      ),
    ).toEqual([
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
      '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
      '<w:pgMar w:top="1587" w:right="2098" w:bottom="1474" w:left="1984"',
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
      '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"',
    ])
  })

  test('page number in dashes, 4号', () => {
    expect(parts['word/footer1.xml']).toMatch(/JihengPageNumber.*— .*PAGE.* —/s)
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="JihengPageNumber".*?<w:jc w:val="center"\/>.*?<w:sz w:val="28"\/>/s,
    )
  })

  test('language, title, fonts with fallbacks by name', () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>云溪县林业和草原局 2025 年度绩效自评结果 &lt;公开&gt;</dc:title>',
    )
    expect(parts['docProps/core.xml']).toContain('<dc:language>zh-CN</dc:language>')
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>')
    expect(parts['word/styles.xml']).toContain('w:eastAsia="方正小标宋简体"')
    expect(parts['word/fontTable.xml']).toContain(
      '<w:font w:name="方正小标宋简体"><w:altName w:val="方正小标宋_GBK;华文中宋;',
    )
  })

  test('second-level headings are set apart', () => {
    expect(document).toMatch(/"Heading1"\/><\/w:pPr><w:r><w:t xml:space="preserve">一、/)
    expect(document).toMatch(/"Heading2"\/><\/w:pPr><w:r><w:t xml:space="preserve">（一）/)
  })

  test('inferred texts carry their style', () => {
    expect(document.match(/<w:rStyle w:val="JihengInferred"\/><\/w:rPr><w:t xml:space="preserve">[^<]*/g)).toEqual([
      '<w:rStyle w:val="JihengInferred"/></w:rPr><w:t xml:space="preserve">（2025 年度）',
      '<w:rStyle w:val="JihengInferred"/></w:rPr><w:t xml:space="preserve">质量指标',
    ])
  })

  test('the same layout gives the same bytes', async () => {
    expect(await writeDocx(wholeDocument)).toEqual(await writeDocx(structuredClone(wholeDocument)))
  })

  test('nothing but tables, or nothing at all', async () => {
    const layout = { title: '', lang: 'zh-CN', parts: [selfEvaluation, { ...longTable, form: 1 }] } as const
    expect((await partsOf(layout))['word/document.xml']?.match(/<w:tbl>/g)).toHaveLength(2)
    expect((await partsOf({ title: '', lang: 'zh-CN', parts: [] }))['word/document.xml']).toContain('<w:sectPr>')
  })

  test('two tables of one page do not run together', async () => {
    const table = tableOf([1], [[value('甲')]])
    const xml = (await partsOf({ title: '', lang: 'zh-CN', parts: [table, table, paragraph('body', '乙')] }))[
      'word/document.xml'
    ]
    expect(xml).not.toContain('</w:tbl><w:tbl>')
  })
})
