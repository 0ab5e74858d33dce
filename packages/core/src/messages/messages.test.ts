import { describe, expect, it } from 'vitest'
import { describePlace, fillSentence, formatDate, formatMoney, langs, level2Words } from './index.ts'

describe('fillSentence', () => {
  it.each([
    ['“{found}”没有单位', { found: '≥8' }, 'zh-CN', '“≥8”没有单位'],
    ['“{name}”缺单位', { name: '“村医”培训' }, 'zh-CN', '“‘村医’培训”缺单位'],
    ['写成“={found}”', { found: '8' }, 'zh-CN', '写成“=8”'],
    ['写成“{styles}”', { styles: ['底前', '“年”底'] }, 'zh-CN', '写成“底前”“‘年’底”'],
    ['written “{styles}”', { styles: ['底前', '年底'] }, 'en', 'written “底前”, “年底”'],
    ['共{count}处', { count: 3 }, 'zh-CN', '共3处'],
    ['有{values}', { values: ['3天', '8人'] }, 'zh-CN', '有3天、8人'],
    ['holds {values}', { values: ['3天', '8人'] }, 'en', 'holds 3天, 8人'],
    ['预算{budget:money}', { budget: 24_231_000_00 }, 'zh-CN', '预算2423.1万元'],
    ['budget {budget:money}', { budget: 24_231_000_00 }, 'en', 'budget CNY 24,231,000'],
    ['{day:date}前', { day: '2025-12-31' }, 'zh-CN', '2025年12月31日前'],
    ['归入“{level2:level}”', { level2: 'timeliness' }, 'zh-CN', '归入“时效指标”'],
    ['by {day:date}', { day: '2025-06' }, 'en', 'by June 2025'],
  ] as const)('%s', (sentence, data, lang, expected) => {
    expect(fillSentence(sentence, data as Parameters<typeof fillSentence>[1], { lang })).toBe(expected)
  })

  it('throws for a placeholder without data: a fault of the rule', () => {
    expect(() => fillSentence('“{found}”', {}, { lang: 'zh-CN' })).toThrow('{found}')
  })
})

describe('formatMoney', () => {
  it.each([
    [242_310_000, '万元', 'zh-CN', '242.31万元'],
    ['53.5', '元', 'zh-CN', '0.535元'],
    [390_000_00, '元', 'zh-CN', '390000元'],
    [1, '元', 'zh-CN', '0.01元'],
    [390_000_05, '元', 'en', 'CNY 390,000.05'],
  ] as const)('%d fen in %s', (fen, unit, lang, expected) => {
    expect(formatMoney(fen, unit, lang)).toBe(expected)
  })
})

describe('formatDate', () => {
  it.each([
    ['2025-12-31', '2025年12月31日', '31 December 2025'],
    ['2025-06', '2025年6月', 'June 2025'],
    ['2025', '2025年', '2025'],
    ['--12-31', '12月31日', '31 December'],
    ['soon', 'soon', 'soon'],
  ])('%s', (iso, zh, en) => {
    expect([formatDate(iso, 'zh-CN'), formatDate(iso, 'en')]).toEqual([zh, en])
  })
})

describe('describePlace', () => {
  it.each([
    [
      { table: 2, row: 3, column: 4, line: 28 },
      0,
      '表1 第28行（原文表格2第3行第4列）',
      'form 1, line 28 (table 2, row 3, column 4)',
    ],
    [{ line: 5, endLine: 9 }, null, '第5–9行', 'line 5–9'],
    [{ page: 3, row: 2 }, 0, '表1 第3页（第2行）', 'form 1, page 3 (row 2)'],
    [{ sheet: '自评', row: 2, column: 3 }, 0, '表1（工作表“自评”第2行第3列）', 'form 1 (sheet 自评, row 2, column 3)'],
    [{ file: 'a.txt', line: 5 }, 0, 'a.txt 表1 第5行', 'a.txt, form 1, line 5'],
    [{}, null, '', ''],
  ] as const)('%o', (place, form, zh, en) => {
    expect([describePlace(place, form, 'zh-CN'), describePlace(place, form, 'en')]).toEqual([zh, en])
  })
})

describe('words', () => {
  it('has every level in every language', () => {
    for (const words of Object.values(level2Words)) for (const lang of langs) expect(words[lang]).not.toBe('')
  })
})
