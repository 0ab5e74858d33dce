import { expect, test } from 'vitest'
import { stripsOf } from '../source/strip.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { columnsOf } from './columns.ts'
import { HeaderRows } from './header-rows.ts'

const names = (first: string, second: string): string | undefined => {
  const [above, below] = stripsOf(textBlocks(`${first}\n${second}`).blocks)
  const columns = above && columnsOf(above)
  if (!above || !below || !columns) return undefined
  const header = new HeaderRows(above, columns)
  header.takeSecond(below)
  return header.columns
    .filter(({ name }) => name !== 'side')
    .map(({ name, first: at }) => `${name}@${at}`)
    .join(' ')
}

const levels = 'level1@1 level2@2 name@3'

test.each([
  // Merged cells leave their blanks.
  [
    '一级指标\t二级指标\t三级指标\t指标值\t\t\t权重',
    '\t\t\t指标性质\t指标值\t度量单位\t',
    `${levels} operator@4 target@5 unit@6 weight@7`,
  ],
  // The first row has lost them.
  [
    '一级指标\t二级指标\t三级指标\t指标值\t权重',
    '\t\t\t度量单位\t符号\t指标值\t',
    `${levels} unit@4 operator@5 target@6 weight@7`,
  ],
  // Both rows have.
  [
    '一级指标\t二级指标\t三级指标\t指标值\t权重',
    '指标性质\t指标值\t度量单位',
    `${levels} operator@4 target@5 unit@6 weight@7`,
  ],
  // Two parted labels side by side.
  [
    '一级指标\t二级指标\t三级指标\t指标值\t偏差原因分析\t完成目标可能性\t备注',
    '\t\t\t\t经费保障\t其他\t原因说明\t确定能\t有可能\t',
    `${levels} target@4 causes@5 causes@6 note@7 likelihoods@8 likelihoods@9 remark@10`,
  ],
  [
    '一级指标\t二级指标\t三级指标\t年度指标值\t分值',
    '\t\t\t年初值\t调整值\t全年完成值\t',
    `${levels} target@4 adjustedTarget@5 actual@6 weight@7`,
  ],
])('%s over %s', (first, second, expected) => {
  expect(names(first, second)).toBe(expected)
})

test('a row of the table is no second header', () => {
  expect(names('一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t疏通排水沟\t≥12公里')).toBe(
    `${levels} target@4`,
  )
})
