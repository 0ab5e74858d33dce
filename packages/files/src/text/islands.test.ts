import { expect, test } from 'vitest'
import { defaultLimits } from '../open/limits.ts'
import { readText } from './read-text.ts'

const source = { name: 'a.txt', sha256: '', mediaType: 'text/plain', bytes: 0 }

/** Rows of the grids as `line: text[colspan,rowspan]|…`, paragraphs as `line text`. */
const short = (text: string): readonly string[] =>
  readText(text, source, defaultLimits).blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [`${block.place.line} ${block.text}`]
      : block.rows.map(
          ({ cells, place }) =>
            `${place.line}: ${cells
              .map(({ text: cell, colspan, rowspan }) =>
                colspan * rowspan > 1 ? `${cell}[${colspan},${rowspan}]` : cell,
              )
              .join('|')}`,
        ),
  )

const cases: readonly (readonly [name: string, text: string, blocks: readonly string[]])[] = [
  ['bars with a rule', '前\n| 甲 | 乙 |\n|---|:-:|\n| 丙<br>丁 | |\n后', ['1 前', '2: 甲|乙', '4: 丙\n丁|', '5 后']],
  ['bars without a rule or ends', '甲|乙|丙\n丁|戊\n|己|庚', ['1: 甲|乙|丙', '2: 丁|戊', '3: |己|庚']],
  ['bars at the left only', '|甲|乙\n|丙|丁\n||戊', ['1: 甲|乙', '2: 丙|丁', '3: |戊']],
  ['an escaped bar', '|甲\\|乙|丙|\n|-|-|\n|--|---|\n|丁|戊|', ['1: 甲|乙|丙', '2: -|-', '4: 丁|戊']],
  ['two lines with a bar are no table', '首页 | 新闻\n当前位置 | 公开', ['1 首页 | 新闻', '2 当前位置 | 公开']],
  ['commas', '甲,乙,丙\n1,,\n2,"a ""b"",\n c",\n3,4,5\n', ['1: 甲|乙|丙', '2: 1||', '3: 2|a "b",\n c|', '5: 3|4|5']],
  [
    'a record whose first cell is broken',
    '甲,乙,丙\n"丁\n戊",1,2\n己,3,4\n',
    ['1: 甲|乙|丙', '2: 丁\n戊|1|2', '4: 己|3|4'],
  ],
  ['sentences with commas', '甲,乙\n丙,丁\n戊,己\n庚,辛', ['1 甲,乙', '2 丙,丁', '3 戊,己', '4 庚,辛']],
  ['a quote that never closes', '"甲,乙\n丙', ['1 "甲,乙', '2 丙']],
  ['a drawn box', '┌──┬──┐\n│甲│乙│\n│  │丙│\n├──┴──┤\n│丁　　│\n└─────┘', ['2: 甲|乙丙', '5: 丁[2,1]']],
  [
    'a box with a merged label',
    '+----+----+\n| ab | c  |\n|    +----+\n|    | d  |\n+----+----+',
    ['2: ab[1,2]|c', '4: d'],
  ],
  [
    'HTML',
    '前\n<table><tr><td rowspan="2">甲</td><td>≥8</td></tr>\n<tr><td>乙</td></tr></table>后',
    ['1 前', '2: 甲[1,2]|≥8', '3: 乙', '3 后'],
  ],
  ['HTML that is cut off', '<table><tr><td>甲</td><td>乙', ['1: 甲|乙']],
]
test.each(cases)('%s', (_, text, blocks) => {
  expect(short(text)).toEqual(blocks)
})

test('many lines that might begin a table are read in time that grows with their number', () => {
  const text = Array.from({ length: 20_000 }, (_, i) => `甲${i},乙${'丙'.repeat(i % 3)}${i % 3 === 0 ? ',' : ''}`).join(
    '\n',
  )
  expect(short(text).length).toBe(20_000)
})
