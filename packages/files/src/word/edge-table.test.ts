import { expect, test } from 'vitest'
import { defaultLimits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { type EdgeRow, edgeTable } from './edge-table.ts'

const row = (edges: readonly number[], cells: number): EdgeRow => ({
  header: false,
  edges,
  cells: Array.from({ length: cells }, () => ({ across: 'none', down: 'none', content: [] })),
})
const spans = (rows: readonly EdgeRow[]) =>
  edgeTable(rows, countParts(defaultLimits)).rows.map(({ cells }) =>
    cells.map(({ column, colspan }) => `${column}+${colspan}`).join(' '),
  )

test('a row that begins further right has its first column there', () => {
  expect(spans([row([0, 1000, 2000], 2), row([1000, 2000], 1)])).toEqual(['1+1 2+1', '2+1'])
})

test('a row without edges takes those of a neighbour with as many cells', () => {
  expect(spans([row([0, 500, 2000], 2), row([], 2), row([0, 500, 1000, 2000], 3)])).toEqual([
    '1+1 2+2',
    '1+1 2+2',
    '1+1 2+1 3+1',
  ])
})

test('edges that make no sense together are passed over', () => {
  const rows = Array.from({ length: 400 }, (_, index) => row([index * 200, index * 200 + 100, index * 200 + 150], 2))
  expect(new Set(spans(rows))).toEqual(new Set(['1+1 2+1']))
})

test('more cells in a row than any form has are refused', () => {
  expect(() => spans([row([], 600)])).toThrow('too-many-columns')
})
