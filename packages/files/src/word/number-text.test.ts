import { expect, test } from 'vitest'
import { equationText } from './equation-text.ts'
import { listCounter } from './list-counter.ts'
import { type NumberStyle, numberText } from './number-text.ts'

test.each<readonly [NumberStyle, number, string]>([
  ['chinese', 1, '一'],
  ['chinese', 10, '十'],
  ['chinese', 12, '十二'],
  ['chinese', 20, '二十'],
  ['chinese', 105, '一百零五'],
  ['chinese', 110, '一百一十'],
  ['chineseLegal', 12, '壹拾贰'],
  ['chineseDigits', 2025, '二〇二五'],
  ['circle', 3, '③'],
  ['circle', 21, '21'],
  ['parenthesised', 2, '㈡'],
  ['fullWidth', 12, '１２'],
  ['decimalZero', 3, '03'],
  ['upperRoman', 14, 'XIV'],
  ['lowerLetter', 28, 'bb'],
  ['stems', 2, '乙'],
  ['decimal', 4_000_000_000, '4000000000'],
  ['upperRoman', 4_000_000_000, '4000000000'],
])('%s %i', (style, number, text) => {
  expect(numberText(number, style)).toBe(text)
})

test('lists count level by level', () => {
  const levels = [
    { style: 'chinese', start: 1, label: [0, '、'] },
    { style: 'decimal', start: 1, label: [0, '.', 1] },
  ] as const
  const counter = listCounter()
  const labels = [0, 1, 1, 0, 1].map((level) => counter.next('a', levels, level))
  expect(labels).toEqual(['一、', '一.1 ', '一.2 ', '二、', '二.1 '])
  expect(counter.next('b', levels, 0)).toBe('一、')
  expect(counter.next('a', levels, 0, 7)).toBe('七、')
  expect(counter.next('a', levels, 200)).toBe('')
})

test.each([
  [' eq \\o\\ac(□,√)', '☑'],
  ['EQ \\o\\ac(○,12)', '⑫'],
  ['EQ \\o(甲,乙)', '甲乙'],
  [' EQ \\f(1,3) ', '1/3'],
  [' PAGE ', undefined],
])('field %s', (code, text) => {
  expect(equationText(code)).toBe(text)
})
