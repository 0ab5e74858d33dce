import { expect, test } from 'vitest'
import { templates } from '../../template/index.ts'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

const form = (indent: string, weight: number) =>
  [
    '项目支出绩效自评表',
    '项目名称\t桥灯修缮',
    '一级指标\t二级指标\t三级指标\t指标值\t实际完成值\t分值\t得分',
    '产出指标\t数量指标\t修缮桥灯\t≥30盏\t32盏\t50\t50',
    `${indent}质量指标\t验收合格率\t100%\t100%\t${weight}\t${weight}`,
    '总分\t\t\t\t\t100\t100',
  ].join('\n')
const rules = (text: string): readonly string[] =>
  readBlocks(textBlocks(text), { templates }).findings.map(({ rule }) => rule)

test('a sum that the rows do not reach is said where the text is damaged', () => {
  expect(rules(form('', 20))).toContain('parts-disagree')
})

test('without damage it is the unit’s own, and a sum that is right says nothing', () => {
  expect(rules(form('\t', 20))).not.toContain('parts-disagree')
  expect(rules(form('\t', 50))).not.toContain('parts-disagree')
})
