import { layoutDisclosure } from '@jiheng/core/layout'
import { findPublication } from '@jiheng/core/publication'
import { disclosureOf, examples } from '@jiheng/core/template/examples'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { paragraph, tableOf, value } from '../fixtures/layout-builder.ts'
import { openFile } from '../open/open-file.ts'
import { NotWritable } from '../write/not-writable.ts'
import { writeDocx } from './write-docx.ts'

type Layout = Parameters<typeof writeDocx>[0]
const of = (...parts: Layout['parts']): Layout => ({ title: '表', lang: 'zh-CN', parts })
const xmlOf = async (layout: Layout): Promise<string> =>
  strFromU8(unzipSync(await writeDocx(layout))['word/document.xml'] ?? new Uint8Array())

/** All texts of cells, as our reader sees them. */
const cellsOf = async (layout: Layout): Promise<readonly string[]> => {
  const opened = await openFile(await writeDocx(layout), 'a.docx')
  if (opened.kind !== 'blocks') throw new Error(opened.kind)
  return opened.blocks.blocks.flatMap((block) =>
    block.kind === 'grid' ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)) : [],
  )
}

describe('what is large is written whole', () => {
  test('3,000 rows', async () => {
    const rows = Array.from({ length: 3000 }, (_, i) => [`指标${i}`, `≥${i}次`])
    expect(await cellsOf(of(tableOf([1, 2], rows)))).toEqual(rows.flat())
  })

  test('a cell of 20,000 characters: its row may break over pages, the others may not', async () => {
    const long = '完成年度任务并接受监督。'.repeat(1700).slice(0, 20_000)
    const layout = of(
      tableOf(
        [1, 3],
        [
          ['目标', value(long)],
          ['项目', value('短')],
        ],
      ),
    )
    expect(await cellsOf(layout)).toEqual(['目标', long, '项目', '短'])
    const rows = (await xmlOf(layout)).match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([false, true])
  })

  test('a row of a few lines stays whole, a higher one may break over pages', async () => {
    const of7 = (times: number) => ['目标', value('完成年度任务。'.repeat(times))]
    const xml = await xmlOf(of(tableOf([1, 3], [of7(15), of7(100)])))
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false])
  })

  test('only a row of one line says how high it is at least: LibreOffice cuts others off at the page end', async () => {
    const xml = await xmlOf(
      of(
        tableOf(
          [1, 3],
          [
            ['目标', value('完成年度任务。'.repeat(100))],
            ['项目', value('短')],
          ],
        ),
      ),
    )
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map((row) => row.includes('<w:trHeight'))).toEqual([false, true])
  })

  test('a merged cell that is taller than a page breaks in the last of its rows', async () => {
    const layout = of(tableOf([1, 1], [[value('长'.repeat(3000), 1, 2), '甲'], ['乙']]))
    const rows = (await xmlOf(layout)).match(/<w:tr>.*?<\/w:tr>/gs) ?? []
    expect(rows.map((row) => row.includes('<w:cantSplit/>'))).toEqual([true, false])
  })

  test('a label stays whole: the rows that it begins in keep together, the others may part', async () => {
    const label = '经济效益指标（三十分）'
    const rows = [[value(label, 1, 12), '甲'], ...Array.from({ length: 11 }, () => ['乙'])]
    const xml = await xmlOf(of(tableOf([1, 9], rows)))
    const kept = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) => row.includes('<w:keepNext/>'))
    const until = kept.indexOf(false)
    expect(until).toBeGreaterThan(1)
    expect(until).toBeLessThan(8)
    expect(kept.slice(until)).not.toContain(true)
  })

  test('a label taller than most of a page does not hold its rows together', async () => {
    const rows = [[value('长'.repeat(3000), 1, 60), '甲'], ...Array.from({ length: 59 }, () => ['乙'])]
    expect(await xmlOf(of(tableOf([1, 1], rows)))).not.toMatch(/<w:tr>.*<w:keepNext\/>/s)
  })

  test('40 columns: smaller type, then the paper turns, then it is A3', async () => {
    const wide = (count: number) =>
      of(tableOf(Array(count).fill(1), [Array.from({ length: count }, (_, i) => `列${i}`)]))
    const paperOf = async (count: number) => {
      const xml = await xmlOf(wide(count))
      return [/<w:pgSz w:w="(\d+)"/.exec(xml)?.[1], /"JihengCell(\d+)"/.exec(xml)?.[1]]
    }
    expect(await paperOf(4)).toEqual(['11906', '12'])
    expect(await paperOf(14)).toEqual(['11906', '10'])
    expect(await paperOf(22)).toEqual(['11906', '7'])
    expect(await paperOf(30)).toEqual(['16838', '9'])
    expect(await paperOf(40)).toEqual(['23811', '9'])
    expect(await cellsOf(wide(40))).toHaveLength(40)
  })

  test('what no paper holds is refused with the reason', async () => {
    const layout = of(tableOf(Array(400).fill(1), [Array.from({ length: 400 }, () => '列')]))
    const refused = await writeDocx(layout).catch((fault: unknown) => fault)
    expect(refused).toBeInstanceOf(NotWritable)
    expect(refused instanceof NotWritable && refused.reason).toMatchObject({
      code: 'too-much',
      what: 'columns',
      count: 400,
    })
  })

  test('control characters are dropped, everything else is kept', async () => {
    const layout = of(tableOf([1], [['甲\u0000\u0007\u000b乙\u001f<&>"\'☑𠮷']]))
    expect(await cellsOf(layout)).toEqual(['甲乙<&>"\'☑𠮷'])
  })
})

describe('a list of contents', () => {
  const contents = {
    kind: 'contents',
    heading: '目　录',
    entries: [
      { text: '第一部分 "目标"', level: 1, anchor: 'part-1' },
      { text: '项目绩效目标表（书车）', level: 2, anchor: 'part-2' },
    ],
  } as const
  const layout = of(
    paragraph('title', '文本'),
    { kind: 'page-break' },
    contents,
    { kind: 'page-break' },
    paragraph('title', '第一部分 "目标"', { anchor: 'part-1', level: 1 }),
    paragraph('body', '长。'.repeat(900)),
    { kind: 'page-break' },
    paragraph('title', '项目绩效目标表', { anchor: 'part-2', level: 2, form: 0 }),
    tableOf([1, 1], [['项目名称', '书车']]),
  )

  test('is a field of Word, a line an entry, with a field for each page number', async () => {
    const xml = await xmlOf(layout)
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>')
    expect(xml).toContain('> TOC \\o &quot;1-2&quot; \\f \\h \\z \\u <')
    const lines = xml.match(/<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>.*?<\/w:p>/gs) ?? []
    expect(
      lines.map((line) =>
        line
          .replace(/<w:instrText.*?<\/w:instrText>/g, '')
          .replace(/<w:tab\/>/g, '\t')
          .replace(/<[^>]*>/g, ''),
      ),
    ).toEqual(['第一部分 &quot;目标&quot;\t3', '项目绩效目标表（书车）\t7'])
    for (const name of ['_Toc_part_1', '_Toc_part_2']) {
      expect(xml.match(new RegExp(`<w:bookmarkStart w:id="\\d" w:name="${name}"/>`, 'g'))).toHaveLength(1)
      expect(xml).toContain(`PAGEREF ${name} \\h`)
    }
    expect(xml.match(/w:fldCharType="begin"/g)).toHaveLength((xml.match(/w:fldCharType="end"/g) ?? []).length)
  })

  test('an entry in other words than its heading is a field of its own there', async () => {
    const xml = await xmlOf(layout)
    expect(xml).toContain('TC &quot;项目绩效目标表（书车）&quot; \\l 2')
    expect(xml.match(/TC &quot;/g)).toHaveLength(1)
  })

  test('the cover has no page number', async () => {
    expect((await xmlOf(layout)).match(/<w:titlePg\/>/g)).toHaveLength(1)
    expect(await xmlOf(of(paragraph('title', '甲'), paragraph('body', '乙')))).not.toContain('titlePg')
    const turned = { ...tableOf([1], [['甲']]), orientation: 'landscape' as const }
    const cover = [paragraph('title', '甲'), paragraph('cover', '乙'), { kind: 'page-break' as const }]
    expect((await xmlOf(of(...cover, turned))).match(/<w:titlePg\/>/g)).toHaveLength(1)
  })

  test('a book is the same bytes each time', async () => {
    const example = examples.find(({ template }) => template === 'caofeidian-department-text')
    const disclosure = example && disclosureOf(example)
    const publication = findPublication('department-book')
    if (disclosure === undefined || publication === undefined) throw new Error('no example')
    const bytes = await writeDocx(layoutDisclosure(disclosure, { publication }))
    expect(bytes).toEqual(await writeDocx(layoutDisclosure(structuredClone(disclosure), { publication })))
  })
})
