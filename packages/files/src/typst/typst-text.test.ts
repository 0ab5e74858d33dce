import { describe, expect, test } from 'vitest'
import { printableText } from '../layout/printable-text.ts'
import { typstString, typstText } from './typst-text.ts'

describe('printableText', () => {
  const cases: readonly (readonly [text: string, printed: string])[] = [
    ['甲\u0007乙\u200b丙\u00ad丁\ufeff', '甲乙丙丁'],
    ['甲\u2003乙\u2009丙\u3000丁\u00a0戊', '甲 乙 丙\u3000丁\u00a0戊'],
    ['甲\r\n乙\u2028丙\t丁', '甲\n乙\n丙\t丁'],
    ['葛\u{e0100}\ud800', '葛'],
  ]
  test.each(cases)('%j', (text, printed) => {
    expect(printableText(text)).toBe(printed)
  })
})

describe('typstString', () => {
  const cases: readonly (readonly [text: string, literal: string])[] = [
    ['', '""'],
    ['a"b\\', '"a\\"b\\\\"'],
    ['a\nb\tc\rd', '"a\\nb\\tc\\rd"'],
    ['#panic() $x$ *b* @c <d> \\u{41}', '"#panic() $x$ *b* @c <d> \\\\u{41}"'],
  ]
  test.each(cases)('%j', (text, literal) => {
    expect(typstString(text)).toBe(literal)
  })
})

describe('typstText', () => {
  const cases: readonly (readonly [name: string, text: string, room: number, content: string])[] = [
    ['one line', '项目名称', 2, '"项目名称"'],
    ['line feeds and tabs', '甲\n乙\t丙', 9, '"甲"+br+"乙"+tab+"丙"'],
    ['a blank', '', 9, '""'],
    ['a word that fits', '至 2025', 2.5, '"至 2025"'],
    ['a word that does not', '至 2025 年', 2, '"至 "+box("2")+box("0")+box("2")+box("5")+" 年"'],
    ['a letter in brackets', '（一）数量', 2, 'box("（")+box("一")+box("）")+"数量"'],
    ['marks in a row', '，，，，', 3, 'box("，")+box("，")+box("，")+box("，")'],
  ]
  test.each(cases)('%s', (_, text, room, content) => {
    expect(typstText(text, room)).toBe(content)
  })
})
