import { expect, test } from 'vitest'
import type { Skipped } from '../form/index.ts'
import { looseTables } from './loose-tables.ts'
import { tilingFaults } from './tile.ts'

const row = (table: number, number: number, ...texts: readonly string[]): Skipped => ({
  raw: texts.filter(Boolean).join('\t'),
  place: { line: 10 * table + number, table, row: number },
  why: 'table',
  cells: texts.map((text, at) => ({ text, column: at + 1, colspan: 1, rowspan: 1 })),
})
const drawn = (...skipped: readonly Skipped[]) => {
  const tables = [...new Set([...looseTables(skipped).values()].map(({ layout }) => layout))]
  for (const { rows, columns } of tables) expect(tilingFaults(rows, columns.length)).toEqual([])
  return tables.map(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text).join('|')))
}

test('rows of one table are one table, its first row a header; blank cells stay', () => {
  const head = row(1, 1, '科目名称', '合计', '项目支出')
  const rows = [head, row(1, 2, '住房保障支出', '266.10', '')]
  expect(drawn(...rows)).toEqual([['科目名称|合计|项目支出', '住房保障支出|266.10|']])
  expect(
    looseTables(rows)
      .get(rows[1] as Skipped)
      ?.layout.rows.map(({ header }) => header),
  ).toEqual([true, undefined])
})

test('two tables stay two', () => {
  const tables = [
    row(1, 1, '姓名', '职务'),
    row(1, 2, '甲某', '所长'),
    row(2, 1, '资产', '数量'),
    row(2, 2, '车辆', '11'),
  ]
  expect(drawn(...tables)).toHaveLength(2)
})

test('a merged cell ends with the rows that are here: blank rows were left out', () => {
  const merged: Skipped = {
    ...row(1, 2, '社会保障', '养老'),
    cells: [
      { text: '社会保障', column: 1, colspan: 1, rowspan: 3 },
      { text: '养老', column: 2, colspan: 1, rowspan: 1 },
    ],
  }
  const below: Skipped = {
    ...row(1, 4, '', '医疗'),
    cells: [{ text: '医疗', column: 2, colspan: 1, rowspan: 1 }],
  }
  expect(drawn(row(1, 1, '类', '款'), merged, below, row(1, 5, '农林', '水利'))).toEqual([
    ['类|款', '社会保障|养老', '医疗', '农林|水利'],
  ])
})

test('what was kept without its cells, and a row that stands alone, is no table', () => {
  const { cells: _, ...bare } = row(1, 1, '姓名', '职务')
  expect(drawn(bare)).toEqual([])
  expect(drawn(row(1, 1, '姓名', '职务'))).toEqual([])
})
