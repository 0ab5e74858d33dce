import { describe, expect, test } from 'vitest'
import { tc, tr } from '../fixtures/docx-bytes.ts'
import { para, r, texts, word } from '../fixtures/docx-texts.ts'

describe('list numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = (...levels: readonly string[]) => ({
    'word/numbering.xml': `<w:numbering ${word}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  })
  const item = (text: string, at = 0, list = 1) =>
    para(r(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
  const cases: readonly (readonly [name: string, levels: readonly string[], body: string, found: readonly string[]])[] =
    [
      ['digits', [level(0, 'decimal', '%1.')], item('甲') + item('乙'), ['1. 甲', '2. 乙']],
      [
        'Chinese, then in brackets, then rings',
        [
          level(0, 'chineseCounting', '%1、'),
          level(1, 'chineseCounting', '（%2）'),
          level(2, 'decimalEnclosedCircle', '%3', '<w:suff w:val="nothing"/>'),
        ],
        item('甲') + item('乙', 1) + item('丙', 2) + item('丁', 2) + item('戊', 1) + item('己') + item('庚', 1),
        ['一、甲', '（一）乙', '①丙', '②丁', '（二）戊', '二、己', '（一）庚'],
      ],
      [
        'of several levels',
        [level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')],
        item('甲') + item('乙', 1) + item('丙', 1),
        ['一、甲', '1.1 乙', '1.2 丙'],
      ],
      [
        'begun anew by another list',
        [level(0, 'decimal', '%1、')],
        item('甲') + item('乙') + item('丙', 0, 2) + item('丁', 0, 2),
        ['1、甲', '2、乙', '1、丙', '2、丁'],
      ],
      ['gone on by another list', [level(0, 'decimal', '%1、')], item('甲') + item('乙', 0, 3), ['1、甲', '2、乙']],
      [
        'a level that never begins anew',
        [level(0, 'decimal', '%1、'), level(1, 'decimal', '(%2)', '<w:lvlRestart w:val="0"/>')],
        item('甲') + item('乙', 1) + item('丙') + item('丁', 1),
        ['1、甲', '(1) 乙', '2、丙', '(2) 丁'],
      ],
      [
        'a number before a number',
        [level(0, 'decimal', '%1', '<w:suff w:val="nothing"/>')],
        item('2025年') + item('甲'),
        ['1 2025年', '2甲'],
      ],
      ['a paragraph of nothing else', [level(0, 'decimal', '%1')], item('') + item(''), ['1', '2']],
      ['no list after all', [level(0, 'decimal', '%1.')], item('甲', 0, 0), ['甲']],
      ['a list that nobody defines', [level(0, 'decimal', '%1.')], item('甲', 0, 77), ['甲']],
      [
        'signs',
        [
          `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0fc"/><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr></w:lvl>`,
        ],
        item('甲'),
        ['√ 甲'],
      ],
      [
        'other numbers',
        [
          'upperLetter',
          'lowerRoman',
          'decimalZero',
          'ideographTraditional',
          'chineseLegalSimplified',
          'decimalEnclosedParen',
        ].map((format, at) => level(at, format, `%${at + 1}`)),
        Array.from({ length: 6 }, (_, at) => item('甲', at)).join(''),
        ['A 甲', 'i 甲', '01 甲', '甲 甲', '壹 甲', '⑴ 甲'],
      ],
    ]
  test.each(cases)('%s', async (_, levels, body, found) => {
    expect(await texts(body, numbering(...levels))).toEqual(found)
  })

  test('by the style, and in cells', async () => {
    const styles = {
      'word/styles.xml': `<w:styles ${word}><w:style w:styleId="l"><w:name w:val="l"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="m"><w:name w:val="m"/><w:basedOn w:val="l"/></w:style></w:styles>`,
    }
    const cell = (style: string) => `<w:tc>${para('', `<w:pStyle w:val="${style}"/>`)}</w:tc>`
    const body = `<w:tbl>${tr(cell('l') + tc('甲'))}${tr(cell('m') + tc('乙'))}</w:tbl>`
    expect(await texts(body, { ...numbering(level(0, 'decimal', '%1')), ...styles })).toEqual([['1|甲', '2|乙']])
  })

  test('counting in Chinese', async () => {
    const body = Array.from({ length: 121 }, () => item('甲')).join('')
    const found = await texts(body, numbering(level(0, 'chineseCountingThousand', '%1、')))
    expect([9, 10, 18, 19, 20, 99, 100, 104, 109, 119, 120].map((at) => found[at])).toEqual(
      [
        '十',
        '十一',
        '十九',
        '二十',
        '二十一',
        '一百',
        '一百〇一',
        '一百〇五',
        '一百一十',
        '一百二十',
        '一百二十一',
      ].map((number) => `${number}、甲`),
    )
  })
})
