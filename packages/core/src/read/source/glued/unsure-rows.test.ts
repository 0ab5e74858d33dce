import { describe, expect, test } from 'vitest'
import type { Column } from '../../table/columns.ts'
import { vocabularyOf } from '../../words/vocabulary-of.ts'
import { inColumn, rowStrip } from '../in-turn/item.ts'
import { withoutNameless, withoutUnsure } from './unsure-rows.ts'

const columnsOf = (...names: readonly Column['name'][]): readonly Column[] =>
  names.map((name, i) => ({ name, label: { raw: name, place: {} }, first: i + 1, last: i + 1 }))
const row = (...texts: readonly string[]) =>
  rowStrip(
    texts.map((text, i) => inColumn({ text, column: 1, colspan: 1, rowspan: 1, place: { line: 1 } }, i + 1)),
    0,
  )
const laid = (...rows: readonly ReturnType<typeof row>[]) => ({ rows, leftover: [], isLost: false })

const plain = columnsOf('level2', 'name', 'target')
const sure = [row('数量指标', '培训场次', '≥12场'), row('', '编印手册', '500册'), row('质量指标', '合格率', '≥95%')]

test('rows with a name and a value stay', () => {
  expect(withoutUnsure(laid(...sure), plain)).toEqual({ ...laid(...sure), unsure: [] })
})

test('a row whose value stuck to its name is given apart', () => {
  const unsure = row('', '巡查次数2次2次', '')
  const { rows, unsure: apart, isLost } = withoutUnsure(laid(...sure, unsure), plain)
  expect([rows, apart, isLost]).toEqual([sure, [unsure], false])
})

test('many such rows are no table', () => {
  expect(withoutUnsure(laid(...sure, row('', '%10', ''), row('', '15维修', '≥2处')), plain).isLost).toBe(true)
})

test('words of another column between name and value cannot be told from the name', () => {
  expect(
    withoutUnsure(laid(row('数量指标', '培训场次', '计划', '≥12场')), columnsOf('level2', 'name', 'standard', 'target'))
      .isLost,
  ).toBe(true)
})

test('levels that no list knows cannot be told from the name', () => {
  expect(withoutUnsure(laid(row('', '履职效能培训场次', '≥12场')), plain).isLost).toBe(true)
})

test('the level of a row that is given apart holds for the next', () => {
  const { rows } = withoutUnsure(laid(...sure, row('时效指标', '完成及时', ''), row('', '工期', '≤90天')), plain)
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(['数量指标', '', '质量指标', '时效指标'])
})

describe('cells that are whole', () => {
  const words = vocabularyOf([])
  const rowsOf = (...rows: readonly ReturnType<typeof row>[]) =>
    withoutNameless(laid(...sure, ...rows), plain, words).rows.map(({ cells }) => cells[1]?.text)
  const names = sure.map(({ cells }) => cells[1]?.text)

  test.each([
    ['', '≥', '90%'],
    ['', '填报人', '略'],
    ['', '指标值', '分值'],
    ['', '（确定能、有可能）', '备注'],
    ['', '扩大', ''],
  ])('%s | %s | %s is given apart', (...texts) => {
    expect(rowsOf(row(...texts))).toEqual(names)
  })

  test('a name beside its value stays', () => {
    expect(rowsOf(row('', '巡检航道', '4次'))).toEqual([...names, '巡检航道'])
  })
})
