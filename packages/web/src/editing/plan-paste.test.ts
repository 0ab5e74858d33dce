import { describe, expect, test } from 'vitest'
import { blockOfRows, type PastedBlock, parseTabs } from './pasted.ts'
import { changesOfPlan, planPaste } from './plan-paste.ts'
import { spotAt, spotsOf } from './spots.ts'
import { testLayout } from './test-layout.ts'

const texts = (block: PastedBlock) => block.map((row) => row.map(({ text, covered }) => (covered ? null : text)))

describe('tabs of a spreadsheet', () => {
  test.each<[string, string, (string | null)[][]]>([
    ['one cell', '≥8 株', [['≥8 株']]],
    [
      'two rows, ended',
      '甲\t1\r\n乙\t2\r\n',
      [
        ['甲', '1'],
        ['乙', '2'],
      ],
    ],
    ['a quoted line break', '"甲\n乙"\t"他说""好"""', [['甲\n乙', '他说"好"']]],
    ['a quote inside a word', '5"管\t', [['5"管', '']]],
    ['nothing', '', [['']]],
    ['an empty row between', '甲\n\n乙', [['甲'], [''], ['乙']]],
  ])('%s', (_, text, rows) => expect(texts(parseTabs(text))).toEqual(rows))
})

describe('merged cells of a table', () => {
  const plain = (text: string) => ({ text, colspan: 1, rowspan: 1 })
  test('what a cell covers below is a hole', () =>
    expect(texts(blockOfRows([[{ text: '数量', colspan: 1, rowspan: 2 }, plain('甲')], [plain('乙')]]))).toEqual([
      ['数量', '甲'],
      [null, '乙'],
    ]))
  test('a cell over two columns is one text', () =>
    expect(texts(blockOfRows([[{ text: '名称', colspan: 2, rowspan: 1 }, plain('1')]]))).toEqual([['名称', '1']]))
  test('a hole at the end of a row', () =>
    expect(texts(blockOfRows([[plain('甲'), { text: '合', colspan: 1, rowspan: 2 }], [plain('乙')]]))).toEqual([
      ['甲', '合'],
      ['乙', null],
    ]))
})

describe('where each piece goes', () => {
  const spots = spotsOf(testLayout)
  const plan = (from: string, text: string) => {
    const spot = spotAt(spots, from)
    if (!spot) throw new Error(from)
    return planPaste(spots, spot, parseTabs(text))
  }
  const short = (from: string, text: string) =>
    plan(from, text).pieces.map((piece) => [piece.spot.at[0]?.replace('/forms/0/indicators/', ''), piece.text])

  test('a block of two by two', () =>
    expect(short('/forms/0/indicators/0/name', '播种\t≥9 株\n间苗\t≥3 次')).toEqual([
      ['0/name', '播种'],
      ['0/target', '≥9 株'],
      ['1/name', '间苗'],
      ['1/target', '≥3 次'],
    ]))
  test('one column, from its own column on', () =>
    expect(short('/forms/0/indicators/1/target', '1\n2\n3')).toEqual([
      ['1/target', '1'],
      ['2/target', '2'],
    ]))
  test('what finds no cell is counted', () =>
    expect(plan('/forms/0/indicators/1/target', '1\t多\n2\n3').homeless).toBe(2))
  test('a cell that already says so is not changed', () =>
    expect(changesOfPlan(plan('/forms/0/indicators/0/name', '育苗\t≥9 株'))).toEqual([
      { kind: 'edits', edits: [{ at: '/forms/0/indicators/0/target', raw: '≥9 株' }] },
    ]))
})
