import { expect, test } from 'vitest'
import { vocabularyOf } from '../../words/vocabulary-of.ts'
import { cellsInTurn } from './cells-in-turn.ts'
import { rowStrip } from './item.ts'

const words = vocabularyOf([])
const read = (...texts: readonly string[]) =>
  cellsInTurn(
    texts.map((text, i) => ({
      ...rowStrip([{ text, column: 1, colspan: 1, rowspan: 1, place: { line: i + 1 } }], 0),
      kind: 'text' as const,
    })),
    words,
  ).strips.map(({ kind, filled }) => `${kind}: ${filled.map(({ text }) => text).join(' ')}`)

const header = ['一级指标', '二级指标', '三级指标', '指标值']
const rows = ['产出指标', '数量指标', '巡河次数', '≥24次', '时效指标', '完工日期', '11月底前']

test('labels that close a form are no rows, names that read like them are', () => {
  expect(read(...header, ...rows, '填报人', '方某')).toEqual([
    'row: 一级指标 二级指标 三级指标 指标值',
    'row: 产出指标 数量指标 巡河次数 ≥24次',
    'row: 时效指标 完工日期 11月底前',
    'text: 填报人',
    'text: 方某',
  ])
})

const two = ['产出指标', '数量指标', '巡河次数', '≥24次', '质量指标', '水质达标率', '≥95%']

test('a header that stands again begins a table of its own, with the goal above it', () => {
  expect(read(...header, ...two, '年度目标', '全年水质达标。', ...header, ...two)).toEqual([
    'row: 一级指标 二级指标 三级指标 指标值',
    'row: 产出指标 数量指标 巡河次数 ≥24次',
    'row: 质量指标 水质达标率 ≥95%',
    'row: 年度目标 全年水质达标。',
    'row: 一级指标 二级指标 三级指标 指标值',
    'row: 产出指标 数量指标 巡河次数 ≥24次',
    'row: 质量指标 水质达标率 ≥95%',
  ])
})
