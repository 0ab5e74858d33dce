import { expect, test } from 'vitest'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

test.each(['保障绩效目标实现措施', '主管部门审核意见', '其他需要说明的问题'])(
  '%s below the indicators is no row of theirs',
  (label) => {
    const form = [
      '渔湾县项目支出绩效目标表',
      '项目名称\t航标维护',
      '一级指标\t二级指标\t三级指标\t指标值',
      '产出指标\t数量指标\t维护航标\t22座',
      '效益指标\t社会效益指标\t航标正常率\t≥99%',
      `${label}\t由航道站每月巡检`,
    ].join('\n')
    const { forms } = readBlocks(textBlocks(form), { templates: [] })
    expect(forms[0]?.indicators.map(({ name }) => name.raw)).toEqual(['维护航标', '航标正常率'])
  },
)

test('a remark on the whole form, with its label in a cell of its own, is no row of its indicators', () => {
  const form = [
    '渔湾县项目支出绩效目标表',
    '项目名称\t航标维护',
    '一级指标\t二级指标\t三级指标\t指标值',
    '产出指标\t数量指标\t维护航标\t22座',
    '备注\t1.每年汛后复测。',
  ].join('\n')
  const [read] = readBlocks(textBlocks(form), { templates: [] }).forms
  expect(read?.indicators.map(({ name }) => name.raw)).toEqual(['维护航标'])
  expect(read?.fields.map(({ label, value }) => [label.raw, value.raw])).toContainEqual(['备注', '1.每年汛后复测。'])
})
