import { expect, test } from 'vitest'
import type { Strip } from '../strip.ts'
import { unfoldLevels } from './unfold-levels.ts'

const row = (line: number, ...texts: readonly string[]): Strip => {
  const cells = texts.map((text, i) => ({
    text,
    column: i + 1,
    colspan: 1,
    rowspan: 1,
    place: { line, column: i + 1 },
  }))
  return {
    kind: 'row',
    ruled: false,
    cells,
    filled: cells.filter(({ text }) => text),
    place: { line },
    gap: 0,
    grid: 1,
  }
}
const texts = (strips: readonly Strip[]): readonly string[] =>
  strips.map(({ filled }) => filled.map(({ text }) => text).join(' | '))

test('levels in the header become cells of their rows', () => {
  const { strips } = unfoldLevels([
    row(1, '项目名称', '成本指标', '', '产出指标', '', '效益指标', ''),
    row(2, '', '三级指标', '指标值', '三级指标', '指标值', '三级指标', '指标值'),
    row(3, '渠道清淤', '清淤费用', '≤9万元', '清淤长度', '≥6公里', '', ''),
  ])
  expect(texts(strips)).toEqual([
    '项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '渠道清淤 | 成本指标 | 清淤费用 | ≤9万元',
    '产出指标 | 清淤长度 | ≥6公里',
  ])
})

test('names and values in one cell are parted', () => {
  const { strips } = unfoldLevels([
    row(1, '项目名称', '数量指标', '质量指标', '效益指标'),
    row(2, '渠道清淤', '清淤长度≥6公里；清淤渠道3条', '合格率100%', '灌溉条件改善'),
  ])
  expect(texts(strips).slice(1)).toEqual([
    '渠道清淤 | 数量指标 | 清淤长度 | ≥6公里',
    '数量指标 | 清淤渠道 | 3条',
    '质量指标 | 合格率 | 100%',
    '效益指标 | 灌溉条件 | 改善',
  ])
})

test('a row of indicators is no such header', () => {
  const rows = [row(1, '一级指标', '二级指标', '三级指标'), row(2, '满意度指标', '服务对象满意度', '群众满意度')]
  expect(unfoldLevels(rows).strips).toEqual(rows)
})
