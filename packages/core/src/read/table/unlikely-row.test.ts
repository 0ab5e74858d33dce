import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { inColumn, rowStrip } from '../source/in-turn/item.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { isUnlikelyRow } from './unlikely-row.ts'

const row = (...texts: readonly string[]) =>
  rowStrip(
    texts.map((text, i) => inColumn({ text, column: 1, colspan: 1, rowspan: 1, place: { line: 1 } }, i + 1)),
    0,
  )
const unlikely = (texts: readonly string[], name: number | undefined): boolean => {
  const strip = row(...texts)
  return isUnlikelyRow(strip, name === undefined ? undefined : strip.cells[name])
}

test.each([
  [['数量指标', '≥', '3.4', '公里', ''], 1],
  [['数量指标', '大于等于', '163', '盏'], 1],
  [['≥85%', '87%', '10'], 0],
  [['产出指标', '数量指标', '163'], undefined],
  [['符号', '值（单位）'], 0],
] as const)('%j is no row of an indicator', (texts, name) => {
  expect(unlikely(texts, name)).toBe(true)
})

test.each([
  [['数量指标', '培训场次', '≥12场'], 1],
  [['考核结果', '优秀'], 0],
  [['数量指标', '', '≥12场'], undefined],
] as const)('%j may be one', (texts, name) => {
  expect(unlikely(texts, name)).toBe(false)
})

test('such a row is named once and read as no indicator', () => {
  const form = [
    '溪口县项目支出绩效目标表',
    '项目名称\t古桥巡护',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t巡护座数\t≥12座',
    '质量指标\t险情报告率\t≥90%',
    '时效指标\t≥\t24\t次\t10',
  ].join('\n')
  const { forms, skipped, findings } = readBlocks(textBlocks(form), { templates: [] })
  expect(forms[0]?.indicators.map(({ name }) => name.raw)).toEqual(['巡护座数', '险情报告率'])
  expect(skipped.map(({ place, why }) => [place.line, why])).toEqual([[6, 'not-understood']])
  expect(findings.filter(({ rule }) => rule === 'text-not-understood')).toHaveLength(1)
})
