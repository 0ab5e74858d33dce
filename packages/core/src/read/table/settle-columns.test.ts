import { expect, test } from 'vitest'
import { targetText } from '../../queries/index.ts'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

const targetsOf = (...lines: readonly string[]): readonly string[] | undefined => {
  const text = ['项目支出绩效目标表', '项目名称\t渠首闸门检修', ...lines].join('\n')
  return readBlocks(textBlocks(text), { templates: [] }).forms[0]?.indicators.map(targetText)
}

test('指标方向 holds the operators where 指标性质 beside it holds directions', () => {
  expect(
    targetsOf(
      '一级指标\t二级指标\t三级指标\t指标性质\t指标方向\t目标值\t计量单位',
      '产出指标\t数量指标\t检修闸门\t正向\t大于等于\t12\t扇',
      '产出指标\t成本指标\t单扇检修费\t反向\t小于等于\t3\t万元',
    ),
  ).toEqual(['≥12扇', '≤3万元'])
})

test('a column of operators is known by its cells whatever it is called', () => {
  expect(
    targetsOf(
      '一级指标\t二级指标\t三级指标\t指标值类型\t目标值\t度量单位',
      '产出指标\t数量指标\t检修闸门\t≥\t12\t扇',
      '产出指标\t时效指标\t漏水处置时限\t≤\t2\t天',
    ),
  ).toEqual(['≥12扇', '≤2天'])
})
