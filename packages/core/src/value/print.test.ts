import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lastDay } from './date-point.ts'
import { parseValue } from './parse.ts'
import { printValue } from './print.ts'
import { operators, type Value, valueSchema } from './value.ts'

const digits = fc.integer({ min: 0, max: 1_000_000 })
const number = fc
  .tuple(fc.boolean(), digits, fc.option(fc.stringMatching(/^\d{1,6}$/), { nil: undefined }))
  .map(([minus, whole, part]) => `${minus && whole > 0 ? '-' : ''}${whole}${part === undefined ? '' : `.${part}`}`)
const unit = fc.constantFrom('个', '次', '场次', '人次', '元', '平方米', '亩', '小时', '个工作日', '台套', '‰', '%')
const per = fc.array(fc.constantFrom('人', '天', '项', '年', '季度'), { minLength: 1, maxLength: 3 })
const scale = fc.constantFrom('万' as const, '亿' as const)
const op = fc.option(fc.constantFrom(...operators), { nil: null })
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined }).map((v) => (v === undefined ? {} : { [key]: v }))
const sized = fc
  .tuple(optional('scale', scale), fc.option(unit, { nil: null }), optional('per', per))
  .map(([s, u, p]) => ({ ...s, unit: u, ...p }))
const quantity = fc.tuple(op, number, sized).map(([o, n, s]): Value => ({ kind: 'quantity', op: o, number: n, ...s }))
const range = fc.tuple(number, number, sized).map(([from, to, s]): Value => ({ kind: 'range', from, to, ...s }))

const two = (n: number) => String(n).padStart(2, '0')
const isoDate = fc
  .tuple(
    fc.option(fc.integer({ min: 1950, max: 2099 }), { nil: undefined }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
    fc.constantFrom(1, 2, 3),
  )
  .map(([year, month, day, parts]) => {
    const head = year === undefined ? '-' : String(year)
    if (year !== undefined && parts === 1) return head
    return parts === 2 || parts === 1
      ? `${head}-${two(month)}`
      : `${head}-${two(month)}-${two(Math.min(day, lastDay(year, month)))}`
  })
const date = fc.tuple(op, isoDate).map(([o, text]): Value => ({ kind: 'date', op: o, date: text }))
const period = fc
  .tuple(isoDate, isoDate)
  .filter(([a, b]) => a.length === b.length && a.startsWith('--') === b.startsWith('--'))
  .map(([from, to]): Value => ({ kind: 'period', from, to }))
const plain = fc.oneof(
  quantity,
  range,
  date,
  period,
  fc.constantFrom<Value>(
    { kind: 'placeholder' },
    { kind: 'missing' },
    { kind: 'qualitative' },
    { kind: 'qualitative', grade: 'met' },
    { kind: 'qualitative', grade: 'partly' },
    { kind: 'qualitative', grade: 'missed' },
  ),
)
const garbled = fc.oneof(
  fc.constant<Value>({ kind: 'garbled' }),
  fc.oneof(quantity, date).map((reading) => ({ kind: 'garbled', reading }) as Value),
)
const list = fc
  .array(fc.oneof(quantity, date), { minLength: 2, maxLength: 4 })
  .map((items) => ({ kind: 'list', items }) as Value)

describe('printValue', () => {
  test.each<readonly [Value, string]>([
    [
      { kind: 'quantity', op: '≥', number: '1200.50', scale: '万', unit: '元', per: ['人', '天'] },
      '≥1200.50万元/人/天',
    ],
    [{ kind: 'range', from: '3', to: '5', unit: '天' }, '3~5天'],
    [{ kind: 'date', op: '≤', date: '2025-12-31' }, '2025年12月31日前'],
    [{ kind: 'date', op: null, date: '--06-30' }, '6月30日'],
    [{ kind: 'period', from: '2025-01', to: '2025-12' }, '2025年1月至2025年12月'],
    [{ kind: 'garbled' }, '(?)'],
    [{ kind: 'missing' }, '—'],
  ])('%j prints %s', (value, text) => expect(printValue(value)).toBe(text))

  test('what is printed reads back as the same value', () => {
    fc.assert(
      fc.property(fc.oneof(plain, garbled, list), (value) => {
        expect(parseValue(printValue(value))).toEqual(value)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('parseValue', () => {
  const pieces = fc.constantFrom(
    '≥',
    '≤',
    '19.5',
    '万',
    '亿',
    '元',
    '%',
    '/',
    '人',
    '年',
    '月',
    '日',
    '底',
    '前',
    '2025',
    '12',
    '-',
    '至',
    '、',
    '(',
    ')',
    '每',
    '长期',
    '提升',
    '×',
    '*',
    '三',
    '十',
    '百',
    '.',
    ',',
    ':',
    ' ',
    '。',
    '每年',
    '以上',
    '±',
    '点',
  )
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
  )

  test('reads any text into a value of the model', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(valueSchema.safeParse(parseValue(text)).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })

  test('a canonical text of any value is stable', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = parseValue(text)
        // "2025.5" alone is May in a value cell, however the number came about.
        if (value.kind === 'list' || /^(?:19|20)\d\d\.\d{1,2}(?:~|\(|$)/.test(printValue(value))) return
        const canonical = printValue(parseValue(printValue(value)))
        expect(canonical).toBe(printValue(value))
      }),
      { numRuns: 3000 },
    )
  })

  // Ten megabytes of what could make a backtracking grammar explode; a slow one would run into the test's time limit.
  test.each([
    '9',
    '1,',
    '19.5',
    '一',
    '十',
    '≥',
    '>',
    '(',
    '（',
    '每',
    '每人',
    '2025年',
    '1月-',
    '、',
    '≥9、',
    '提升',
    '.',
    '<',
    '<p',
    '[bookmark:',
    '×',
    '万',
    '百',
    '①',
    '。',
    '-',
    '00',
    '约',
    '(?)',
    'O',
    '中',
    'm3/',
    '1人',
  ])('a very long run of %s', (piece) => {
    const text = piece.repeat(Math.ceil(5_000_000 / piece.length))
    expect(valueSchema.safeParse({ ...parseValue(text) }).success).toBe(true)
  })
})
