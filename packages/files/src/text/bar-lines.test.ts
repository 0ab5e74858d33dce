import { expect, test } from 'vitest'
import { barLines } from './bar-lines.ts'
import { withoutFiller } from './filler.ts'

const lines = (...texts: readonly string[]) => texts.map((text, i) => ({ text, line: i + 1 }))

test('a cell a line with a bar behind it: lines, blank ones for blank cells', () => {
  const found = barLines(lines('项目名称 |', '灯塔维护 |', '主管部门 |', '|', '得分 |', '10 |', '|', '| ', '注：完'), 0)
  expect(found?.end).toBe(8)
  expect(found?.parts.map((part) => (part.kind === 'text' ? part.text : undefined))).toEqual([
    '项目名称',
    '灯塔维护',
    '主管部门',
    '',
    '得分',
    '10',
    '',
    '',
  ])
})

test('rows of several cells, and a few such lines, are none', () => {
  expect(barLines(lines('甲 | 乙 |', '丙 | 丁 |'), 0)).toBeUndefined()
  expect(barLines(lines('甲 |', '乙 |'), 0)).toBeUndefined()
})

test('words for blank cells go where a text has several', () => {
  const own = withoutFiller('| 甲 | Unnamed: 1 |\n| 乙 | NaN |\n| NaN | 丙 |')
  expect(['甲', 'NaN', ' Unnamed: 1 ', '丙'].map(own)).toEqual(['甲', '', '', '丙'])
  expect(withoutFiller('甲\tNaN')('NaN')).toBe('NaN')
})
