import { buildDisclosure } from '@jiheng/core/form'
import { describe, expect, test } from 'vitest'
import { csvCell } from './csv-cell.ts'
import { csvColumns } from './csv-columns.ts'
import { writeCsv } from './write-csv.ts'

describe('csvCell', () => {
  test.each([
    ['森林抚育', '森林抚育'],
    ['', ''],
    ['=5项', "'=5项"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['+1', "'+1"],
    ['-3.5', '-3.5'],
    ['-3+4', "'-3+4"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', `"'\t=1"`],
    ['≥8个', '≥8个'],
    ['甲,乙', '"甲,乙"'],
    ['甲"乙', '"甲""乙"'],
    ['甲\n乙', '"甲\n乙"'],
    [' 甲', '" 甲"'],
  ])('%j', (text, cell) => {
    expect(csvCell(text)).toBe(cell)
  })
})

const disclosure = buildDisclosure({
  file: '自评表.txt',
  publisher: '云溪县林业和草原局',
  forms: [
    {
      phase: 'self-evaluation',
      title: '项目支出绩效自评表',
      year: 2025,
      fields: { 项目名称: '退耕林地补植' },
      rows: [
        ['quantity', '补植面积', '=1200亩', { actual: '1260亩', weight: '15', score: '15' }],
        ['satisfaction', '林农满意度', '≥90%', { note: '问卷, 60 份' }],
      ],
    },
    { rows: [] },
  ],
})

describe('writeCsv', () => {
  test('one indicator a row, as a spreadsheet opens it', () => {
    const csv = writeCsv(disclosure)
    const [title, first, second, ...rest] = csv.split('\r\n')
    expect(title).toMatch(/^\ufeff文件,公开单位,表号,表名,/)
    expect(first).toContain("补植面积,'=1200亩,1260亩,15,15")
    expect(second).toContain('"问卷, 60 份"')
    expect(rest).toEqual([''])
  })

  test('English titles', () => {
    expect(writeCsv([disclosure], { lang: 'en' })).toMatch(/^\ufefffile,publisher,form,title,/)
  })

  test('every row has every column', () => {
    const [title] = writeCsv([]).slice(1).split('\r\n')
    expect(title?.split(',')).toHaveLength(csvColumns.length)
  })
})
