import { describe, expect, test } from 'vitest'
import { claimFields, twinOf } from './claims.ts'
import { typedText } from './typed.ts'

const fields = (cells: Readonly<Record<string, string>>) =>
  Object.entries(cells).map(([label, value], index) => ({
    label: typedText(label, { line: index + 1, column: 1 }),
    value: typedText(value, { line: index + 1, column: 2 }),
  }))

describe('labels and what they name', () => {
  test.each([
    ['项目名称', 'project.name'],
    ['项 目 名 称：', 'project.name'],
    ['项目编码', 'project.code'],
    ['项目属性', 'project.attribute'],
    ['项目类别', 'project.category'],
    ['项目期', 'project.duration'],
    ['项目期限', 'project.duration'],
    ['项目计划实施时间', 'project.duration'],
    ['项目起止时间', 'project.duration'],
    ['项目负责人', 'project.leader'],
    ['联系电话（座机）', 'project.phone'],
    ['资金用途', 'project.fundUse'],
    ['资金性质', 'project.fundNature'],
    ['资金主管处 (科、股)室', 'project.fundOffice'],
    ['主管部门', 'competentDepartment'],
    ['主管部门及代码', 'competentDepartment'],
    ['主管部门（单位）', 'competentDepartment'],
    ['项目主管部门(盖章)', 'competentDepartment'],
    ['实施单位', 'implementingUnit'],
    ['项目实施单位', 'implementingUnit'],
    ['项目单位', 'implementingUnit'],
    ['填报单位（盖章）：', 'implementingUnit'],
    ['编制单位', 'implementingUnit'],
    ['预算单位', 'implementingUnit'],
    ['部门(单位)名称', 'implementingUnit'],
    ['部门名称', 'implementingUnit'],
    ['组织机构', undefined],
    ['项目概况', undefined],
    ['年度目标', undefined],
    ['', undefined],
  ])('%s: %s', (label, twin) => expect(twinOf(label)).toBe(twin))
})

test('typed properties are the very cells of the fields', () => {
  const cells = fields({ 项目名称: '古井修缮', 项目期: '2 年', 主管部门: '岚溪县水务局', 实施单位: '岚溪县水利站' })
  const claims = claimFields(cells)
  expect(claims.project?.name).toBe(cells[0]?.value)
  expect(claims.project?.duration).toEqual({
    raw: '2 年',
    value: { kind: 'quantity', op: null, number: '2', unit: '年' },
    place: { line: 2, column: 2 },
  })
  expect(claims.competentDepartment).toBe(cells[2]?.value)
  expect(claims.implementingUnit).toBe(cells[3]?.value)
})

test('a unit printed with its code is named without it', () => {
  expect(claimFields(fields({ 预算单位: '601002岚溪县水务局' })).implementingUnit).toMatchObject({
    raw: '601002岚溪县水务局',
    value: '岚溪县水务局',
  })
  expect(claimFields(fields({ 主管部门及代码: '[601]岚溪县水务局' })).competentDepartment?.value).toBe('岚溪县水务局')
  expect(claimFields(fields({ 主管部门及代码: '601 岚溪县水务局' })).competentDepartment?.value).toBe('岚溪县水务局')
  expect(claimFields(fields({ 实施单位: '120急救中心' })).implementingUnit?.value).toBeUndefined()
})

test('a department’s own form has no project', () =>
  expect(claimFields(fields({ 部门名称: '岚溪县水务局', 联系电话: '000' })).project).toBeUndefined())

test('a project without a name keeps its other cells', () =>
  expect(claimFields(fields({ 项目编码: 'P1' })).project).toEqual({
    name: { raw: '', place: {} },
    code: typedText('P1', { line: 1, column: 2 }),
  }))

test('of two cells for one property the better label wins, and a filled one over an empty one', () => {
  expect(claimFields(fields({ 编制单位: '岚溪县财政局', 实施单位: '岚溪县水利站' })).implementingUnit?.raw).toBe(
    '岚溪县水利站',
  )
  expect(claimFields(fields({ 实施单位: '', 编制单位: '岚溪县财政局' })).implementingUnit?.raw).toBe('岚溪县财政局')
})

test('a cell without a printed label is named by what it must mean', () => {
  const label = { raw: '', value: '预算单位', place: {}, inferred: true as const }
  expect(claimFields([{ label, value: typedText('岚溪县水务局', {}) }]).implementingUnit?.raw).toBe('岚溪县水务局')
})

test('the cell that the template names fills the property, also where it is blank', () => {
  const cells = fields({ 中央主管部门: '', 省级主管部门: '临溪省水利厅' })
  expect(claimFields(cells).competentDepartment).toBe(cells[1]?.value)
  expect(claimFields(cells, new Map([['competentDepartment', '中央主管部门']])).competentDepartment).toBe(
    cells[0]?.value,
  )
  expect(claimFields(cells, new Map([['competentDepartment', '项目主管部门']])).competentDepartment).toBe(
    cells[1]?.value,
  )
})
