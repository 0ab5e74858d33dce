import { expect, test } from 'vitest'
import { readBlocks } from '../read/index.ts'
import { textBlocks } from '../read/text-blocks.fixture.ts'
import { templates } from '../template/index.ts'
import { applyEdits } from './apply-edits.ts'

const read = (text: string) => readBlocks(textBlocks(text), { templates })

const indicators = ['一级指标\t二级指标\t三级指标\t指标值', '产出指标\t数量指标\t修剪行道树\t≥800株'].join('\n')

test('several goals of the year make up the goal: typing into one changes the whole', () => {
  const before = read(
    `部门整体支出绩效目标表\n部门名称\t云杉县园林所\n年度绩效目标1（40分）\t行道树全部修剪一遍。\n年度绩效目标2（60分）\t公园绿地无缺株断档。\n${indicators}`,
  )
  expect(before.forms[0]?.goal.raw).toBe('行道树全部修剪一遍。\n公园绿地无缺株断档。')
  expect(before.forms[0]?.goals?.map(({ weight }) => weight?.value)).toEqual(['40', '60'])
  const after = applyEdits(before, [{ at: '/forms/0/goals/1/text', raw: '公园绿地补植完毕。' }])
  expect(after.forms[0]?.goal.raw).toBe('行道树全部修剪一遍。\n公园绿地补植完毕。')
})

test('the goal of the whole term stands in the fields as well: both change', () => {
  const before = read(
    `项目支出绩效目标表\n项目名称\t古树复壮\n实施期目标\t三年复壮六十株。\n年度目标\t今年复壮二十株。\n${indicators}`,
  )
  expect(before.forms[0]?.goals?.map(({ span }) => span)).toEqual(['term', 'year'])
  const after = applyEdits(before, [{ at: '/forms/0/goals/0/text', raw: '三年复壮八十株。' }])
  expect(after.forms[0]?.fields.find(({ label }) => label.raw === '实施期目标')?.value.raw).toBe('三年复壮八十株。')
  const year = applyEdits(before, [{ at: '/forms/0/goal', raw: '今年复壮三十株。' }])
  expect(year.forms[0]?.goals?.[1]?.text.raw).toBe('今年复壮三十株。')
})

test('a task is the same cell as its money line and its header cell', () => {
  const before = read(
    `部门整体支出绩效目标表\n单位：万元\n部门名称\t云杉县园林所\n年度主要任务\t任务名称\t主要内容\t预算金额\n\t行道树养护\t修剪与涂白\t36.5\n${indicators}`,
  )
  const [form] = before.forms
  expect(form?.tasks?.[0]?.amounts[0]).toMatchObject({ column: '预算金额', amount: { raw: '36.5', value: 36500000 } })
  const at = form?.funds.findIndex(({ path }) => path.at(-1) === '行道树养护')
  const after = applyEdits(before, [
    { at: `/forms/0/funds/${at}/amount`, raw: '40' },
    { at: '/forms/0/tasks/0/content', raw: '修剪、涂白与补植' },
  ])
  expect(after.forms[0]?.tasks?.[0]?.amounts[0]?.amount.value).toBe(40000000)
  expect(after.forms[0]?.fields.some(({ value }) => value.raw === '修剪、涂白与补植')).toBe(true)
})
