import { applyChanges } from '@jiheng/core/changes'
import type { SourceCell } from '@jiheng/core/correct'
import { buildDisclosure } from '@jiheng/core/form'
import { describe, expect, test } from 'vitest'
import { asNewRow, assigned, inSeveralRows, textOf } from './corrections.ts'

const disclosure = buildDisclosure({
  forms: [
    {
      goal: '修缮渡口',
      rows: [
        ['quantity', '修缮渡口', '≥4 处'],
        ['quality', '合格率', '≥95%'],
      ],
    },
  ],
})
const [first, second] = disclosure.forms[0]?.indicators ?? []
const cell = (raw: string, line: number, column?: number): SourceCell => ({
  raw,
  place: column === undefined ? { line } : { line, column },
})

describe('the text of what was chosen', () => {
  test.each([
    ['behind its own label', [cell('联系人：陈雨', 9)], '陈雨'],
    ['as it is', [cell(' 陈雨 ', 9)], '陈雨'],
    ['of several, together', [cell('修缮文化', 9, 2), cell('馆舍', 10, 2)], '修缮文化馆舍'],
  ])('%s', (_, cells, text) => expect(textOf(cells)).toBe(text))
})

test('a part of a cell keeps its characters', () => {
  expect(assigned([cell('联系人：陈雨', 9)], '/forms/0/fields/联系人', '陈雨')).toMatchObject([
    { assignments: [{ raw: '陈雨', place: { line: 9, start: 4, end: 6 } }] },
  ])
  expect(assigned([cell('陈雨', 9, 2)], '/publisher', '陈雨')).toMatchObject([
    { assignments: [{ place: { line: 9, column: 2 } }] },
  ])
})

test('a row that was not read comes to stand where it stands, its cells in their columns', () => {
  const line = (first?.name.place.line ?? 0) + 0.5
  const cells = [cell('增设浮筒', line, 3), cell('≥8 个', line, 4)]
  const changes = asNewRow(disclosure, cells)
  const applied = applyChanges(disclosure, changes ?? [])
  if (applied.kind !== 'applied') throw new Error(JSON.stringify(applied))
  const rows = applied.disclosure.forms[0]?.indicators
  expect(rows?.map(({ name, target }) => [name.raw, target.raw])).toEqual([
    ['修缮渡口', '≥4 处'],
    ['增设浮筒', '≥8 个'],
    ['合格率', '≥95%'],
  ])
  expect(rows?.[1]?.target).toMatchObject({ value: { number: '8', unit: '个' }, place: { column: 4 } })
  expect(rows?.[1]?.level2.value).toBe('quantity')
})

test('rows are told apart by their lines', () => {
  expect(inSeveralRows([cell('a', 1, 1), cell('b', 1, 2)])).toBe(false)
  expect(inSeveralRows([cell('a', 1, 1), cell('b', 2, 1)])).toBe(true)
  expect(second).toBeDefined()
})
