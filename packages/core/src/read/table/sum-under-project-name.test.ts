import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

test('an amount that slipped under 项目名称 is the sum of a unit and begins no project', () => {
  const form = [
    '部门预算项目绩效目标申报表（2026年度）',
    '单位名称\t项目名称\t预算数\t年度目标\t一级指标\t二级指标\t三级指标\t指标值',
    '310-鹭洲镇部门\t1,204,000.00',
    '310001-鹭洲镇人民政府\t渡口值守\t804,000.00\t保障渡口安全。\t产出指标\t数量指标\t值守渡口\t6处',
    '\t\t\t\t\t质量指标\t值守到岗率\t≥98%',
    '\t渡船检修\t400,000.00\t渡船适航。\t产出指标\t数量指标\t检修渡船\t9艘',
  ].join('\n')
  const { forms } = readBlocks(textBlocks(form), { templates: [] })
  expect(forms.map(({ project }) => project?.name?.raw)).toEqual(['渡口值守', '渡船检修'])
  expect(forms.map(({ indicators }) => indicators.length)).toEqual([2, 1])
})
