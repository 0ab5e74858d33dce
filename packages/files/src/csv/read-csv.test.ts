import { describe, expect, test } from 'vitest'
import { openFile } from '../open/open-file.ts'
import { csvSeparator } from './csv-separator.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('csvSeparator', () => {
  test.each<[name: string, text: string, separator: string | undefined]>([
    ['commas', '一级,二级,值\n产出,数量,8\n产出,质量,9\n', ','],
    ['semicolons', '一级;二级;值\n产出;数量;8,5\n产出;质量;9\n', ';'],
    ['quotes, two columns', '"名称","值"\n"抚育,面积","≥8亩"\n"合格率","95%"\n', ','],
    ['blanks around quotes', '"名称", "值"\n"面积", "≥8亩"\n"合格率", "95%"\n', ','],
    ['tabs with quoted line breaks', '名称\t值\n"甲\n乙"\t8\n丙\t9\n', '\t'],
    ['a line that says it', 'sep=;\n甲;乙\n', ';'],
    ['a title over the table', '绩效目标表,,\n一级,二级,值\n产出,数量,8\n', ','],
    ['blank lines', '\n\n一级,二级,值\n\n产出,数量,8\n产出,质量,9\n\n', ','],
    ['tabs without quotes', '名称\t值\n甲\t8\n丙\t9\n', undefined],
    ['tabs and quotes that quote nothing', '名称\t值\n"甲"\t8\n丙\t9\n', undefined],
    ['two columns without quotes', '1,200\n3,400\n5,600\n', undefined],
    ['two records', '甲,乙,丙\n丁,戊,己\n', undefined],
    ['prose', '第一句,说明。\n第二句,再说明,还有。\n第三句。\n', undefined],
    ['prose in front', '说明文字\n一级,二级,值\n产出,数量,8\n产出,质量,9\n', undefined],
    ['ragged', '甲,乙,丙\n甲,乙\n甲,乙,丙,丁\n甲,乙,丙\n', undefined],
    ['a quote that never closes', '甲,"乙,丙\n丁,戊,己\n庚,辛,壬\n', undefined],
    ['text behind a quote', '"甲"乙,丙,丁\n甲,乙,丙\n甲,乙,丙\n', undefined],
    ['nothing', ' \n ', undefined],
  ])('%s', (_, text, separator) => {
    expect(csvSeparator(text)?.separator).toBe(separator)
  })
})

const blocksOf = async (bytes: Uint8Array) => {
  const opened = await openFile(bytes, '目标表.csv')
  return opened.kind === 'blocks' ? opened.blocks.blocks : []
}

describe('readCsv', () => {
  test('a spreadsheet as it is exported', async () => {
    const text =
      '\ufeff项目支出绩效目标表,,\r\n产出指标,"第一行\r\n第二行","≥1,200 个"\r\n,"""甲""类",95%\r\n"=""007""",\'=5项,-3\r\n'
    const blocks = await blocksOf(utf8(text))
    expect(blocks[0]).toEqual({
      kind: 'paragraph',
      text: '项目支出绩效目标表',
      place: { line: 1, row: 1, column: 1, start: 0, end: 9 },
    })
    const grid = blocks[1]
    expect(grid).toMatchObject({ kind: 'grid', ruled: false, place: { line: 2, endLine: 5, table: 1 } })
    expect(grid?.kind === 'grid' && grid.rows.map((row) => row.cells.map(({ text }) => text))).toEqual([
      ['产出指标', '第一行\n第二行', '≥1,200 个'],
      ['', '"甲"类', '95%'],
      ['007', '=5项', '-3'],
    ])
    expect(grid?.kind === 'grid' && grid.rows.map(({ place }) => [place.line, place.endLine])).toEqual([
      [2, 3],
      [4, undefined],
      [5, undefined],
    ])
  })

  test('in GBK', async () => {
    // 产出,数量,值 and two rows of digits
    const gbk = [0xb2, 0xfa, 0xb3, 0xf6, 0x2c, 0xca, 0xfd, 0xc1, 0xbf, 0x2c, 0xd6, 0xb5, 0x0a]
    const bytes = Uint8Array.of(...gbk, ...utf8('1,2,3\n4,5,6\n'))
    const [grid] = await blocksOf(bytes)
    expect(grid?.kind === 'grid' && grid.rows[0]?.cells.map(({ text }) => text)).toEqual(['产出', '数量', '值'])
  })

  test('Unicode text of Excel: UTF-16, tabs, quotes', async () => {
    const text = '\ufeff名称\t值\r\n"抚育\n面积"\t≥8亩\r\n合格率\t95%\r\n'
    const bytes = new Uint8Array(new Uint16Array(Array.from(text, (letter) => letter.charCodeAt(0))).buffer)
    const [grid] = await blocksOf(bytes)
    expect(grid?.kind === 'grid' && grid.rows.map((row) => row.cells.map(({ text: cell }) => cell))).toEqual([
      ['名称', '值'],
      ['抚育\n面积', '≥8亩'],
      ['合格率', '95%'],
    ])
  })

  test('hostile: quotes without end, columns without end', async () => {
    expect(await blocksOf(utf8(`${'"'.repeat(99_999)},甲\n`.repeat(3)))).not.toBeUndefined()
    const wide = `${'甲,'.repeat(600)}\n`.repeat(3)
    expect(await openFile(utf8(wide), 'x')).toMatchObject({ code: 'too-many-columns' })
  })
})
