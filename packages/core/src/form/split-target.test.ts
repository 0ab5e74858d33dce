import { expect, test } from 'vitest'
import { applyEdits } from '../edit/apply-edits.ts'
import { buildDisclosure } from './build.ts'
import type { Disclosure } from './disclosure.ts'
import { targetPart, typedTarget } from './split-target.ts'

test.each([
  ['指标性质', 'operator'],
  ['计算符号', 'operator'],
  ['度 量 单 位', 'unit'],
  ['计量单位', 'unit'],
  ['实施单位', undefined],
  ['指标值', undefined],
])('the part that a column %s holds: %s', (label, part) => {
  expect(targetPart(label)).toBe(part)
})

test.each([
  ['120', '≥', '册', { kind: 'quantity', op: '≥', number: '120', unit: '册' }],
  ['95', '≥', '%', { kind: 'quantity', op: '≥', number: '95', unit: '%' }],
  ['有所提升', '定性', '', { kind: 'qualitative' }],
  ['2025年10月底前', '定性', '', { kind: 'date', op: '≤', date: '2025-10-31' }],
])('%s with operator %s and unit %s', (raw, operator, unit, value) => {
  expect(typedTarget(raw, {}, { operator, unit })).toEqual({ raw, value, place: {} })
})

const row = { label: { raw: '指标性质', place: {} }, value: { raw: '≥', place: {} } }
const unit = { label: { raw: '度量单位', place: {} }, value: { raw: '册', place: {} } }

test('typing into the number keeps operator and unit; typing into a part changes the value', () => {
  const built = buildDisclosure({ forms: [{ rows: [['quantity', '采编图书', '120']] }] })
  const split: Disclosure = {
    ...built,
    forms: built.forms.map((form) => ({
      ...form,
      indicators: form.indicators.map((each) => ({ ...each, extra: [row, unit] })),
    })),
  }
  const typed = applyEdits(split, [{ at: '/forms/0/indicators/0/target', raw: '150' }])
  expect(typed.forms[0]?.indicators[0]?.target).toMatchObject({
    raw: '150',
    value: { op: '≥', number: '150', unit: '册' },
  })
  const less = applyEdits(typed, [{ at: '/forms/0/indicators/0/extra/0/value', raw: '≤' }])
  expect(less.forms[0]?.indicators[0]?.target).toMatchObject({
    raw: '150',
    value: { op: '≤', number: '150', unit: '册' },
  })
})
