import { expect, test } from 'vitest'
import { stripsOf } from '../source/strip.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { align } from './align.ts'
import { columnsOf } from './columns.ts'

const laid = (header: string, row: string): string => {
  const [head, body] = stripsOf(textBlocks(`${header}\n${row}`).blocks)
  const columns = head && columnsOf(head)
  if (!columns || !body) throw new Error('the header is none')
  return [...align(body, columns).of].map(([j, cell]) => `${columns[j]?.name}=${cell.text}`).join(' ')
}

const target = '一级指标\t二级指标\t三级指标\t\t绩效值'
const scored = '绩效指标\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t备注'

test.each([
  [
    'in place',
    target,
    '1-产出指标\t11-数量指标\t整理地方文献\t\t≥300 册',
    'level1=1-产出指标 level2=11-数量指标 name=整理地方文献 target=≥300 册',
  ],
  ['merged cells gone after a page break', target, '\t\t举办读书会\t≥12 场', 'name=举办读书会 target=≥12 场'],
  [
    'a row one column to the left',
    target,
    '24-可持续影响\t馆藏保护意识\t持续增强',
    'level2=24-可持续影响 name=馆藏保护意识 target=持续增强',
  ],
  ['a name in the level-1 column', target, '修复古籍\t\t2万元/册\t', 'name=修复古籍 target=2万元/册'],
  ['a name in the value column, its value lost', target, '\t\t\t举办讲解员培训班', 'name=举办讲解员培训班'],
  ['a label that names a group is the name', target, '\t\t读者满意度\t≥90%', 'name=读者满意度 target=≥90%'],
  ['a satisfaction label without level 2 is the name', target, '\t\t群众满意度\t≥85%', 'name=群众满意度 target=≥85%'],
  [
    'a row one column to the right',
    scored,
    '\t\t\t时效指标\t指标1：开馆时间\t2024年1-12月\t2024年1-12月\t5\t5',
    'level2=时效指标 name=指标1：开馆时间 target=2024年1-12月 actual=2024年1-12月 weight=5 score=5',
  ],
  [
    'a numbered name far to the left',
    scored,
    '\t指标 2：数字阅览\t\t6 万\t6 万\t4\t4\t\t',
    'name=指标 2：数字阅览 target=6 万 actual=6 万 weight=4 score=4',
  ],
  [
    'the side label in the level-1 column',
    '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
    '产出指标（50分）\t数量指标\t采编图书\t≥500册\t520册\t10\t10',
    'level1=产出指标（50分） level2=数量指标 name=采编图书 target=≥500册 actual=520册 weight=10 score=10',
  ],
])('%s', (_, header, row, expected) => {
  expect(laid(header, row)).toBe(expected)
})
