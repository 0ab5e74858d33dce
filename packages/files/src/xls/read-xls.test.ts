import { type BookType, utils, type WorkSheet, write } from '@e965/xlsx'
import { describe, expect, test } from 'vitest'
import { openFile } from '../open/open-file.ts'

const rowsOf = async (bytes: Uint8Array): Promise<readonly string[] | string> => {
  const opened = await openFile(bytes, '目标表.xls')
  if (opened.kind !== 'blocks') return opened.kind === 'unreadable' ? opened.code : opened.kind
  return opened.blocks.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.map((row) =>
          row.cells
            .map(({ text, colspan, rowspan }) =>
              colspan * rowspan > 1 ? `${text}(${colspan}x${rowspan})` : text.replaceAll('\n', '⏎'),
            )
            .join(' | '),
        ),
  )
}
const book = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType = 'biff8',
  hidden: readonly number[] = [],
) =>
  new Uint8Array(
    write(
      {
        SheetNames: Object.keys(sheets),
        Sheets: sheets,
        Workbook: { Sheets: Object.keys(sheets).map((_, at) => ({ Hidden: hidden.includes(at) ? 1 : 0 })) },
      },
      { type: 'array', bookType },
    ),
  )

const form = (): WorkSheet => ({
  ...utils.aoa_to_sheet([
    ['项目支出绩效目标表'],
    ['产出指标', '≥8 个', { t: 'n', v: 0.95, z: '0%' }],
    [null, '第一行\n第二行', { t: 'n', v: 1200, z: '#,##0.00' }],
    ['日期', { t: 'n', v: 45658, z: 'yyyy"年"m"月"d"日"' }, true],
  ]),
  '!merges': [utils.decode_range('A1:C1'), utils.decode_range('A2:A3')],
})

describe('binary workbooks', () => {
  test('cells, merged areas, formats', async () => {
    expect(await rowsOf(book({ 表一: form() }))).toEqual([
      '项目支出绩效目标表',
      '产出指标(1x2) | ≥8 个 | 95%',
      '第一行⏎第二行 | 1,200.00',
      '日期 | 2025年1月1日 | TRUE',
    ])
  })

  test('sheets in order, hidden ones left out', async () => {
    const one = (text: string) => utils.aoa_to_sheet([[text]])
    expect(await rowsOf(book({ 一: one('甲'), 字典: one('藏'), 二: one('乙') }, 'biff8', [1]))).toEqual(['甲', '乙'])
  })

  test('a cell at the far end', async () => {
    const sheet: WorkSheet = {
      A1: { t: 's', v: '甲' },
      B1: { t: 's', v: '乙' },
      IV300: { t: 's', v: '丙' },
      '!ref': 'A1:IV300',
    }
    expect(await rowsOf(book({ 表: sheet }))).toEqual(['甲 | 乙 | ', ' |  | ', ' |  | 丙'])
  })

  test('texts that go on in further records', async () => {
    const texts = Array.from({ length: 900 }, (_, at) => `第${at}项指标${at % 3 === 0 ? 'abc' : '的说明文字'}`)
    expect(await rowsOf(book({ 表: utils.aoa_to_sheet(texts.map((text) => [text, 'x'])) }))).toEqual(
      texts.map((text) => `${text} | x`),
    )
  })

  test('texts of Excel 95 in the code page of its machine', async () => {
    const bytes = book({ A: utils.aoa_to_sheet([['AAAAAAAA', 'B']]) }, 'biff5')
    const find = (wanted: readonly number[]) =>
      bytes.findIndex((_, at) => wanted.every((byte, index) => bytes[at + index] === byte))
    const text = find([...'AAAAAAAA'].map((letter) => letter.charCodeAt(0)))
    // 绩效目标 in GBK, and the record that says so.
    bytes.set([0xbc, 0xa8, 0xd0, 0xa7, 0xc4, 0xbf, 0xb1, 0xea], text)
    bytes.set([0xa8, 0x03], find([0x42, 0x00, 0x02, 0x00]) + 4)
    expect(await rowsOf(bytes)).toEqual(['绩效目标 | B'])
  })

  test('cut anywhere, it is refused or read whole', async () => {
    const bytes = book({ 表一: form() })
    const whole = await rowsOf(bytes)
    for (let length = 512; length < bytes.length; length += 97) {
      const rows = await rowsOf(bytes.slice(0, length))
      if (typeof rows === 'string') expect(rows).toMatch(/^(part-damaged|unsupported|binary)$/)
      else expect(rows).toEqual(whole)
    }
  })

  test('bytes changed, it never throws', async () => {
    const bytes = book({ 表一: form() })
    for (let at = 512; at < bytes.length; at += 5) {
      const changed = bytes.slice()
      changed.set([0xff, 0xff, at & 0xff], at)
      await rowsOf(changed)
    }
  })

  test('one with a password is named', async () => {
    const bytes = book({ 表一: form() })
    const at = bytes.findIndex((byte, index) => byte === 0x42 && bytes[index + 1] === 0 && bytes[index + 2] === 2)
    bytes[at] = 0x2f
    const opened = await openFile(bytes, 'x')
    expect(opened).toMatchObject({ code: 'unsupported', data: { what: 'encrypted-office' } })
  })
})
