import { expect, test } from 'vitest'
import { gluedCells } from './glued-cells.ts'
import { spacedCells } from './spaced-cells.ts'

const line = (text: string, number = 1) => ({ text, column: 1, colspan: 1, rowspan: 1, place: { line: number } })

test('labels, names and values without anything between them', () => {
  expect(
    gluedCells(line('产出指标数量指标培训场次≥12场编印手册500册质量指标合格率≥95%'), 0).map(({ cell }) => cell.text),
  ).toEqual(['产出指标', '数量指标', '培训场次', '≥12场', '编印手册', '500册', '质量指标', '合格率', '≥95%'])
})

test('weights run together', () => {
  expect(gluedCells(line('合格率≥95%1010'), 2).map(({ cell }) => cell.text)).toEqual(['合格率', '≥95%', '10', '10'])
})

test('cells know where they stand', () => {
  expect(gluedCells(line('质量指标合格率≥95%'), 0).map(({ cell }) => [cell.place.start, cell.place.end])).toEqual([
    [0, 4],
    [4, 7],
    [7, 11],
  ])
})

test('single blanks between cells, figures and labels whole again', () => {
  const items = spacedCells([
    line('数量指标 更换车桩 ≥1200 个 10'),
    line('可持续影响指', 2),
    line('标', 3),
    line('管护 6 月底前', 4),
  ])
  expect(items.map(({ cell }) => cell.text)).toEqual([
    '数量指标',
    '更换车桩',
    '≥1200 个',
    '10',
    '可持续影响指标',
    '管护',
    '6 月底前',
  ])
})
