import { expect, test } from 'vitest'
import { stripsOf } from '../source/strip.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { columnsOf } from './columns.ts'

const names = (line: string): string | undefined => {
  const [strip] = stripsOf(textBlocks(line).blocks)
  return (
    strip &&
    columnsOf(strip)
      ?.map(({ name, first, last }) => `${name}@${first}${last > first ? `-${last}` : ''}`)
      .join(' ')
  )
}

test.each([
  ['一级指标\t二级指标\t三级指标\t指标值', 'level1@1 level2@2 name@3 target@4'],
  ['一级 指标\t二级指 标\t三级指标\t\t绩效值', 'level1@1 level2@2 name@3-4 target@5'],
  // A form that prints no label over the indicators' names.
  ['一级绩效指标\t二级绩效指标\t\t绩效值', 'level1@1 level2@2 name@3 target@4'],
  [
    '绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施',
    'side@1 level1@2 level2@3 name@4 target@5 actual@6 weight@7 score@8 note@9',
  ],
  ['指标\t一级\t二级\t三级\t指标值\t指标解释及计算公式', 'side@1 level1@2 level2@3 name@4 target@5 definition@6'],
  [
    '一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据',
    'level1@1 level2@2 name@3 description@4 target@5 basis@6',
  ],
  ['一级指标\t二级指标\t三级指标\t数据来源\t指标值', 'level1@1 level2@2 name@3 dataSource@4 target@5'],
  // An unknown column is kept as one.
  ['一级指标\t二级指标\t三级指标\t测算说明\t指标值', 'level1@1 level2@2 name@3 extra@4 target@5'],
])('columns of a header row: %s', (line, expected) => {
  expect(names(line)).toBe(expected)
})

test.each([
  '预期目标\t实际完成情况',
  '项目名称\t某某项目',
  '年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分',
  '产出指标\t数量指标\t修缮书架\t≥3 个',
])('no header row: %s', (line) => {
  expect(names(line)).toBeUndefined()
})
