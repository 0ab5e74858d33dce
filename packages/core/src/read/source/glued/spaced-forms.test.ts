import { expect, test } from 'vitest'
import { readBlocks } from '../../read.ts'
import { textBlocks } from '../../text-blocks.fixture.ts'

const read = (lines: readonly string[]) => readBlocks(textBlocks(lines.join('\n')), { templates: [] }).forms[0]
const rowsOf = (lines: readonly string[]) =>
  read(lines)?.indicators.map(({ level2, name, target, weight }) => [
    level2.value,
    name.raw,
    target.raw,
    ...(weight ? [weight.raw] : []),
  ])

const head = ['渔湾县项目支出绩效目标表', '项目名称 航标维护', '主管部门 渔湾县海事局 实施单位 渔湾县航道站']

test('lines whose cells single blanks part are rows', () => {
  const form = [
    ...head,
    '一级指标 二级指标 三级指标 指标值 权重',
    '产出指标 数量指标 维护航标 22 座 30',
    '巡检航道 ≥ 4 次 20',
    '时效指标 完工时间 2026 年 10 月底前 10',
    '效益指标 社会效益指标 航标正常率 ≥99% 30',
  ]
  expect(rowsOf(form)).toEqual([
    ['quantity', '维护航标', '22 座', '30'],
    ['quantity', '巡检航道', '≥ 4 次', '20'],
    ['timeliness', '完工时间', '2026 年 10 月底前', '10'],
    ['socialBenefit', '航标正常率', '≥99%', '30'],
  ])
  expect(read(form)?.project?.name.raw).toBe('航标维护')
  expect(read(form)?.implementingUnit?.raw).toBe('渔湾县航道站')
})

test('where sign and unit have columns of their own, each is a cell', () => {
  const form = [
    ...head,
    '一级指标 二级指标 三级指标 指标性质 指标值 计量单位 权重',
    '产出指标 数量指标 维护航标 ≥ 22 座 60',
    '效益指标 社会效益指标 航标正常率 ≥ 99 % 30',
  ]
  const rows = read(form)?.indicators.map(({ operator, target, unit }) => [operator?.raw, target.raw, unit?.raw])
  expect(rows).toEqual([
    ['≥', '22', '座'],
    ['≥', '99', '%'],
  ])
})

test('lines that are pieces of rows are put together by what they say', () => {
  const form = [
    ...head,
    '一级指标 二级指标 三级指标 指标值',
    '产出指',
    '标',
    '数量指标 维护航标 22座',
    '效益指',
    '标',
    '社会效益指标 航标正常率 ≥99%',
  ]
  expect(rowsOf(form)).toEqual([
    ['quantity', '维护航标', '22座'],
    ['socialBenefit', '航标正常率', '≥99%'],
  ])
})

test('a text in one line ends its table where the form ends', () => {
  const form = [
    `${head[0]} 项目名称 航标维护 一级指标 二级指标 三级指标 指标值 产出指标 数量指标 维护航标 22座 效益指标 社会效益指标 航标正常率 ≥99% 填报人 略 联系电话 略`,
  ]
  expect(rowsOf(form)).toEqual([
    ['quantity', '维护航标', '22座'],
    ['socialBenefit', '航标正常率', '≥99%'],
  ])
})
