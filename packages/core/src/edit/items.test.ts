import { describe, expect, test } from 'vitest'
import { type Disclosure, disclosureSchema, type Form } from '../form/index.ts'
import { exampleOf } from '../template/examples/index.ts'
import { type EditResult, insertItem, moveItem, removeItem } from './index.ts'

const example = (id: string): Disclosure => {
  const found = exampleOf(id)
  if (found === undefined) throw new Error(id)
  return found
}
const target = example('ningxia-project-target')
const department = example('liupanshui-department-target')

const done = (result: EditResult): Disclosure => {
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  return disclosureSchema.parse(result.disclosure)
}
const formOf = (result: EditResult): Form => {
  const [form] = done(result).forms
  if (form === undefined) throw new Error('no form')
  return form
}
/** The rows in printed order: names of indicators, and [level 2] of empty rows. */
const printed = (form: Form): string =>
  [...form.indicators.map(({ name }) => name.raw), '']
    .map((name, i) =>
      [...form.emptyLevels.filter(({ after }) => after === i).map(({ level2 }) => `[${level2.value}]`), name]
        .filter((text) => text !== '' || i < form.indicators.length)
        .join(' '),
    )
    .slice(7)
    .join(' | ')

const rows =
  '阅读活动 | [economicBenefit] 偏远村读者人数 | [ecologicalBenefit] 线路纳入公交化管理 | 读者满意度 | 村委会满意度 | '

test('the example', () => expect(printed(target.forms[0] as Form)).toBe(rows))

describe('insertItem', () => {
  test.each([
    [8, '阅读活动 |  | [economicBenefit] 偏远村读者人数', 'cost'],
    [9, '偏远村读者人数 |  | [ecologicalBenefit] 线路纳入公交化管理', 'socialBenefit'],
    [12, '村委会满意度 |  | ', 'serviceSatisfaction'],
  ])('at %i: a blank row of the level above', (index, expected, level2) => {
    const form = formOf(insertItem(target, `/forms/0/indicators/${index}`))
    expect(printed(form)).toContain(expected)
    expect(form.indicators[index]).toMatchObject({ level2: { value: level2 }, name: { raw: '' }, target: { raw: '' } })
  })

  test('at the head: of the level below; with the columns of the others', () => {
    const form = formOf(insertItem(example('ningxia-project-self-evaluation'), '/forms/0/indicators/0'))
    expect(form.indicators[0]).toEqual({
      level1: form.indicators[1]?.level1,
      level2: form.indicators[1]?.level2,
      ...Object.fromEntries(
        ['name', 'target', 'actual', 'weight', 'score', 'note'].map((key) => [key, { raw: '', place: {} }]),
      ),
    })
  })

  test('of given levels it stands before the empty rows of the next level', () => {
    const below = target.forms[0]?.indicators[8]
    if (below === undefined) throw new Error('no row')
    const form = formOf(insertItem(target, '/forms/0/indicators/8', below))
    expect(printed(form)).toContain('[economicBenefit]  | 偏远村读者人数')
  })

  test('stages and numbered sub-goals', () => {
    expect(formOf(insertItem(department, '/forms/0/subGoals/3')).subGoals?.[3]).toEqual({
      no: { raw: '4', place: {} },
      text: { raw: '', place: {} },
    })
    expect(formOf(insertItem(department, '/forms/0/schedule/1')).schedule?.map(({ text }) => text.raw === '')).toEqual([
      false,
      true,
      false,
    ])
    expect(formOf(insertItem(target, '/forms/0/safeguards/0')).safeguards).toHaveLength(1)
  })
})

describe('removeItem', () => {
  test('the last row of a level that the form prints leaves it empty behind', () => {
    const after = done(removeItem(target, '/forms/0/indicators/8'))
    expect(printed(after.forms[0] as Form)).toBe(
      '阅读活动 | [economicBenefit] [socialBenefit] [ecologicalBenefit] 线路纳入公交化管理 | 读者满意度 | 村委会满意度 | ',
    )
    const gone = done(removeItem(after, '/forms/0/emptyLevels/1'))
    expect(printed(gone.forms[0] as Form)).toBe(
      '阅读活动 | [economicBenefit] [ecologicalBenefit] 线路纳入公交化管理 | 读者满意度 | 村委会满意度 | ',
    )
  })

  test('one of several is gone', () => {
    expect(printed(formOf(removeItem(target, '/forms/0/indicators/11')))).toBe(
      '阅读活动 | [economicBenefit] 偏远村读者人数 | [ecologicalBenefit] 线路纳入公交化管理 | 读者满意度 | ',
    )
    expect(formOf(removeItem(department, '/forms/0/subGoals/0')).subGoals?.map(({ no }) => no?.raw)).toEqual(['2', '3'])
  })
})

test('moveItem: within its level, empty rows stay', () => {
  expect(printed(formOf(moveItem(target, '/forms/0/indicators/11', 10)))).toBe(
    '阅读活动 | [economicBenefit] 偏远村读者人数 | [ecologicalBenefit] 线路纳入公交化管理 | 村委会满意度 | 读者满意度 | ',
  )
  expect(
    formOf(moveItem(target, '/forms/0/indicators/0', 2))
      .indicators.slice(0, 3)
      .map(({ name }) => name.raw),
  ).toEqual(['停靠服务', '借阅册次', '流动书车线路'])
  expect(formOf(moveItem(department, '/forms/0/subGoals/2', 0)).subGoals?.map(({ no }) => no?.raw)).toEqual([
    '3',
    '1',
    '2',
  ])
  expect(done(moveItem(target, '/forms/0/indicators/3', 3))).toEqual(disclosureSchema.parse(target))
})

test('findings of the reading keep pointing at their cells', () => {
  const finding = (at: string) => ({
    rule: 'level-concluded',
    severity: 'hint' as const,
    origin: 'reading' as const,
    form: 0,
    place: {},
    at,
    basis: [],
    data: {},
  })
  const before = {
    ...target,
    findings: [
      finding('/forms/0/indicators/1/level2'),
      finding('/forms/0/indicators/8/name'),
      finding('/forms/0/goal'),
    ],
  }
  const at = (result: EditResult) => done(result).findings.map((one) => one.at)
  expect(at(insertItem(before, '/forms/0/indicators/2'))).toEqual([
    '/forms/0/indicators/1/level2',
    '/forms/0/indicators/9/name',
    '/forms/0/goal',
  ])
  expect(at(removeItem(before, '/forms/0/indicators/1'))).toEqual(['/forms/0/indicators/7/name', '/forms/0/goal'])
  expect(at(moveItem(before, '/forms/0/indicators/1', 0))).toEqual([
    '/forms/0/indicators/0/level2',
    '/forms/0/indicators/8/name',
    '/forms/0/goal',
  ])
})

test.each([
  [insertItem(target, '/forms/0/indicators/13'), 'no-such-entry', ['0', '12']],
  [insertItem(target, '/forms/0/funds/0'), 'no-such-list', expect.arrayContaining(['indicators'])],
  [insertItem(target, '/forms/0/emptyLevels/0'), 'no-such-list', expect.arrayContaining(['schedule'])],
  [removeItem(target, '/forms/1/indicators/0'), 'no-such-entry', ['0', '0']],
  [removeItem(target, '/forms/0/indicators/0/name'), 'no-such-entry', ['0', '11']],
  [moveItem(target, '/forms/0/indicators/0', 12), 'no-such-entry', ['0', '11']],
  [removeItem(target, 'x'), 'no-pointer', ['/forms']],
])('what cannot be done says what was expected: %#', (result, fault, expected) => {
  expect(result).toMatchObject({ ok: false, faults: [{ fault, expected }] })
})
