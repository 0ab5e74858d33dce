import { describe, expect, test } from 'vitest'
import { textBlocks } from '../text-blocks.fixture.ts'
import { vocabularyOf } from '../words/vocabulary-of.ts'
import { mendBreaks } from './mend-breaks.ts'
import { mendPageCuts } from './mend-page-cuts.ts'
import { mendUpright } from './mend-upright.ts'
import { type Strip, stripsOf } from './strip.ts'

const words = vocabularyOf([])

/** Rows of one ruled table, each with its page: cells by column, blank where one goes on from above. */
const ruled = (rows: readonly (readonly [page: number, ...cells: (string | undefined)[]])[]): readonly Strip[] =>
  rows.map(([page, ...texts]) => {
    const cells = texts.flatMap((text, i) =>
      text === undefined ? [] : [{ text, column: i + 1, colspan: 1, rowspan: 1, place: { page } }],
    )
    const filled = cells.filter(({ text }) => text !== '')
    return { kind: 'row', ruled: true, cells, filled, place: { page }, gap: 0, grid: 1 }
  })
const texts = (strips: readonly Strip[]) => strips.map(({ cells }) => cells.map(({ text }) => text).join('|'))

describe('labels that the end of a page parted', () => {
  test.each([
    ['the rest of a level', [1, '满意度指', '群众'], [2, '标', '职工'], ['满意度指标|群众', '职工']],
    [
      'a word that is a level itself',
      [1, '服务对象', '群众'],
      [2, '满意度指标', '职工'],
      ['服务对象满意度指标|群众', '职工'],
    ],
    ['two levels stay two', [1, '数量指标', '群众'], [2, '质量指标', '职工'], ['数量指标|群众', '质量指标|职工']],
    ['names are no labels', [1, '产出指标', '培训'], [2, '效益指标', '人次'], ['产出指标|培训', '效益指标|人次']],
    ['on one page nothing is joined', [1, '满意度指', '群众'], [1, '标', '职工'], ['满意度指|群众', '标|职工']],
  ] as const)('%s', (_, above, below, wanted) => {
    expect(texts(mendPageCuts(ruled([above, below]), words))).toEqual(wanted)
  })

  test('the label began rows above', () => {
    const rows = ruled([
      [1, '社会效', '甲'],
      [1, undefined, '乙'],
      [2, '益指标', '丙'],
    ])
    expect(texts(mendPageCuts(rows, words))).toEqual(['社会效益指标|甲', '乙', '丙'])
  })
})

describe('labels that stood upright', () => {
  const read = (text: string) => texts(mendUpright(stripsOf(textBlocks(text).blocks)))

  test('letters above a row that ends the label', () => {
    expect(read('产\n出\n指\n标\t数量指标\t修路\t8公里')).toEqual(['产出指标|数量指标|修路|8公里'])
  })

  test('letters that make no label stay lines', () => {
    expect(read('甲\n乙\n标\t数量指标\t修路\t8公里')).toEqual(['甲', '乙', '标|数量指标|修路|8公里'])
  })
})

describe('labels that the end of a line parted', () => {
  const read = (text: string) => texts(mendBreaks(stripsOf(textBlocks(text).blocks), words))

  test('the rest at the head of the next row', () => {
    expect(read('项目资金\n（万元）\t年度资金总额\t320')).toEqual(['项目资金（万元）|年度资金总额|320'])
  })

  test('a heading stands above what is a label of its own', () => {
    const text = '可行性审核\n实现可能性\t是否经过充分论证\t优☑'
    expect(read(text)).toEqual(['可行性审核', '实现可能性|是否经过充分论证|优☑'])
  })
})
