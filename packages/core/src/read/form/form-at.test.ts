import { expect, test } from 'vitest'
import { templates } from '../../template/index.ts'
import { readBlocks } from '../index.ts'
import { textBlocks } from '../text-blocks.fixture.ts'

const form = (name: string, total: string): string =>
  [
    '项目支出绩效自评表',
    `项目名称\t${name}`,
    '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
    '产出指标\t数量指标\t修缮校舍\t≥3栋\t3栋\t50\t50',
    '效益指标\t社会效益指标\t受益学生\t≥900人\t912人\t40\t40',
    total,
  ].join('\n')

test('what a reading could not use belongs to the form in whose lines it stands', () => {
  const text = [form('校舍修缮', '总分\t\t\t\t\t90\t90'), '', form('操场翻新', '总分\t\t\t\t\t90\t90\t见附页')].join(
    '\n',
  )
  const { findings, forms } = readBlocks(textBlocks(text), { templates })
  expect(forms).toHaveLength(2)
  const lost = findings.filter(({ rule }) => rule === 'text-not-understood')
  expect(lost.map(({ form, data }) => [form, data['text']])).toEqual([[1, '见附页']])
})
