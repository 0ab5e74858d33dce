import { expect, test } from 'vitest'
import { templates } from '../../template/index.ts'
import { readBlocks } from '../read.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

/** Two projects of one unit; merged cells and the blanks below them are lost. */
const listing = `榆河县水利系统项目支出绩效目标表（2026年）
单位名称\t项目名称\t项目总额（万元）\t绩效目标\t绩效指标
一级指标\t二级指标\t三级指标\t指标值
榆河县水库管理处\t大坝观测设施更新\t46\t大坝沉降随时可查。\t产出指标\t数量指标\t更新测点\t18个
整编观测资料\t≥2册
效益指标\t社会效益指标\t预警覆盖人口\t≥3200人
泄洪闸检修\t21.5\t闸门启闭灵活。\t产出指标\t质量指标\t检修验收\t合格
成本指标\t检修成本\t≤21.5万元
`

test('a listing of projects in a text that lost its blanks: each project has its own rows', () => {
  const { forms } = readBlocks(textBlocks(listing), { templates })
  expect(forms.map(({ project }) => project?.name.raw)).toEqual(['大坝观测设施更新', '泄洪闸检修'])
  expect(forms.map(({ indicators }) => indicators.map(({ name, target }) => [name.raw, target.raw]))).toEqual([
    [
      ['更新测点', '18个'],
      ['整编观测资料', '≥2册'],
      ['预警覆盖人口', '≥3200人'],
    ],
    [
      ['检修验收', '合格'],
      ['检修成本', '≤21.5万元'],
    ],
  ])
})
