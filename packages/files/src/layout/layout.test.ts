import { describe, expect, test } from 'vitest'
import { paragraph, tableOf, value } from '../fixtures/layout-builder.ts'
import { cleanText } from './clean-text.ts'
import { layoutSlots } from './layout-slots.ts'
import { pageRuns } from './page-runs.ts'
import { splitTable } from './split-table.ts'
import { wholeWidths } from './whole-widths.ts'

describe('layoutSlots', () => {
  const short = (table: Parameters<typeof layoutSlots>[0]) =>
    layoutSlots(table).map((row) =>
      row
        .map(({ kind, column, colspan, cell }) => `${column}+${colspan} ${kind} ${cell?.text ?? ''}`.trim())
        .join(' | '),
    )

  test('every row is full', () => {
    const table = tableOf([1, 1, 1], [[value('甲', 1, 2), value('乙', 2)], ['丙'], [value('丁', 1, 9), '戊']])
    expect(short(table)).toEqual([
      '1+1 cell 甲 | 2+2 cell 乙',
      '1+1 continued 甲 | 2+1 cell 丙 | 3+1 gap',
      '1+1 cell 丁 | 2+1 cell 戊 | 3+1 gap',
    ])
  })

  test('a row that only continues', () => {
    const table = tableOf([1, 1], [[value('甲', 2, 2)], []])
    expect(short(table)).toEqual(['1+2 cell 甲', '1+2 continued 甲'])
  })

  test('overlaps and overruns are faults of the template', () => {
    const cell = { text: '甲', column: 1, colspan: 2, rowspan: 1, role: 'value', align: 'left', at: [] } as const
    const table = tableOf([1, 1], [])
    expect(() => layoutSlots({ ...table, rows: [{ cells: [cell, { ...cell, column: 2, colspan: 1 }] }] })).toThrow(
      'overlap',
    )
    expect(() => layoutSlots({ ...table, rows: [{ cells: [{ ...cell, column: 2 }] }] })).toThrow('outside')
    expect(() => layoutSlots({ ...table, rows: [{ cells: [{ ...cell, column: 0 }] }] })).toThrow('outside')
  })
})

describe('splitTable', () => {
  const short = (headers: readonly number[], rows: Parameters<typeof tableOf>[1]) =>
    splitTable(tableOf([1, 1], rows, { headers })).map((piece) =>
      piece.rows.map((row) => row.cells.map(({ text }) => text).join('')).join(' '),
    )

  const cases: readonly (readonly [
    name: string,
    headers: readonly number[],
    rows: Parameters<typeof tableOf>[1],
    pieces: readonly string[],
  ])[] = [
    [
      'no header row',
      [],
      [
        ['甲', '乙'],
        ['丙', '丁'],
      ],
      ['甲乙 丙丁'],
    ],
    [
      'header rows on top',
      [0, 1],
      [
        ['甲', '乙'],
        ['丙', '丁'],
        ['戊', '己'],
      ],
      ['甲乙 丙丁 戊己'],
    ],
    [
      'header rows in the middle',
      [1, 2],
      [
        ['甲', '乙'],
        ['丙', '丁'],
        ['戊', '己'],
        ['庚', '辛'],
      ],
      ['甲乙', '丙丁 戊己 庚辛'],
    ],
    [
      'twice',
      [1, 3],
      [
        ['甲', '乙'],
        ['丙', '丁'],
        ['戊', '己'],
        ['庚', '辛'],
        ['壬', '癸'],
      ],
      ['甲乙', '丙丁 戊己', '庚辛 壬癸'],
    ],
    ['a cell reaches across from above', [1], [[value('甲', 1, 2), '乙'], ['丙'], ['丁', '戊']], ['甲乙 丙 丁戊']],
    [
      'a cell reaches from the header into the rest',
      [1],
      [['甲', '乙'], [value('丙', 1, 2), '丁'], ['戊']],
      ['甲乙 丙丁 戊'],
    ],
  ]
  test.each(cases)('%s', (_, headers, rows, pieces) => {
    expect(short(headers, rows)).toEqual(pieces)
  })
})

describe('wholeWidths', () => {
  test.each([
    [[1, 1, 1], 100, [33, 34, 33]],
    [[12, 15, 16, 23, 12, 22], 8844, [1061, 1327, 1415, 2034, 1061, 1946]],
    [[1], 7, [7]],
    [[], 7, []],
  ])('%j of %i', (shares, total, widths) => {
    expect(wholeWidths(shares, total)).toEqual(widths)
    if (shares.length > 0) expect(widths.reduce((a, b) => a + b, 0)).toBe(total)
  })
})

describe('pageRuns', () => {
  const portrait = tableOf([1], [['甲']], { form: 0 })
  const landscape = tableOf([1], [['乙']], { form: 1, orientation: 'landscape' })
  const pageBreak = { kind: 'page-break' } as const
  const short = (...parts: Parameters<typeof pageRuns>[0]['parts']) =>
    pageRuns({ title: '', lang: 'zh-CN', parts }).map(
      ({ orientation, parts: run }) => `${orientation}: ${run.map((part) => part.kind).join(' ')}`,
    )

  test('a title goes with its table, the paper turns once', () => {
    expect(
      short(
        paragraph('body', ''),
        pageBreak,
        paragraph('title', '', { form: 0 }),
        portrait,
        pageBreak,
        paragraph('title', '', { form: 1 }),
        landscape,
        paragraph('note', '', { form: 1 }),
        pageBreak,
        landscape,
        paragraph('body', ''),
      ),
    ).toEqual([
      'portrait: paragraph page-break paragraph table',
      'landscape: paragraph table paragraph page-break table',
      'portrait: paragraph',
    ])
  })

  test('no page break at either end', () => {
    expect(short(pageBreak, portrait, pageBreak)).toEqual(['portrait: table'])
    expect(short()).toEqual([])
  })
})

describe('cleanText', () => {
  test.each([
    ['甲\u0000\u0007\u000b\u000c\u001f乙', '甲乙'],
    ['甲\r\n乙\r丙\n\t丁', '甲\n乙\n丙\n\t丁'],
    ['\ud800甲\udc00𠮷\uffff\ufffe', '甲𠮷'],
  ])('%j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })
})
