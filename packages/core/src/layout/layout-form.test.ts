import { describe, expect, test } from 'vitest'
import { applyEdits } from '../edit/index.ts'
import type { Disclosure, Form } from '../form/index.ts'
import { exampleOf, examples } from '../template/examples/index.ts'
import { newDisclosure, shapeOfForm, synthesise, type Template, templateOf, templates } from '../template/index.ts'
import { layoutForm, tilingFaults } from './index.ts'
import { printedPointers, shownPointers, tableOf, textRows } from './pointers.fixture.ts'

const formOf = (disclosure: Disclosure | undefined): Form => {
  const form = disclosure?.forms[0]
  if (form === undefined) throw new Error('no form')
  return form
}
const templateFor = (form: Form): Template => {
  const template = templateOf(form)
  if (template === undefined) throw new Error(`no template ${form.template}`)
  return template
}
const drawn = (form: Form) => layoutForm(form, 0, templateFor(form))

test('every template has an example', () => {
  expect(examples.map(({ template }) => template).sort()).toEqual(templates.map(({ id }) => id).sort())
})

/** Labels, and the periods over columns, are the template's own. */
const isHeader = (pointer: string): boolean => /\/(label|period)$/.test(pointer) && !/\/schedule\//.test(pointer)

describe.each(templates.filter(({ kind }) => kind === 'table'))('$id', (template) => {
  const filled = formOf(exampleOf(template.id))
  const empty = formOf(newDisclosure(template, { year: 2026, unit: '云岭县图书馆' }))
  const variants: readonly (readonly [string, Form])[] = [
    ['filled in', filled],
    ['empty', empty],
    [
      'without indicators and plans',
      { ...filled, indicators: [], emptyLevels: [], schedule: [], subGoals: [], spendingPlan: [] },
    ],
  ]

  test.each(variants)('%s, its cells tile the grid', (_, form) => {
    const table = tableOf(drawn(form))
    expect(tilingFaults(table.rows, table.columns.length)).toEqual([])
  })

  test('all that is printed can be reached', () => {
    const shown = shownPointers(drawn(filled))
    const labels = printedPointers(filled, 0).filter((pointer) => !shown.has(pointer) && !isHeader(pointer))
    expect(labels).toEqual([])
  })

  test('no pointer stands in two cells', () => {
    const table = tableOf(drawn(filled))
    const values = table.rows.flatMap(({ cells }) => cells.flatMap(({ role, at }) => (role === 'label' ? [] : at)))
    expect(values.filter((pointer, i) => values.indexOf(pointer) !== i)).toEqual([])
  })

  test('header cells have a scope, and the header of the main table is repeated', () => {
    const table = tableOf(drawn(filled))
    expect(
      table.rows.flatMap(({ cells }) => cells).filter(({ role, scope }) => role !== 'value' && scope === undefined),
    ).toEqual([])
    const headers = table.rows.flatMap(({ header }, i) => (header ? [i] : []))
    expect(headers.length).toBeGreaterThan(0)
    expect(headers).toEqual(headers.map((_, i) => (headers[0] ?? 0) + i))
  })

  test('every cell that is filled in says how', () => {
    const cells = tableOf(drawn(filled)).rows.flatMap(({ cells }) => cells)
    expect(cells.filter(({ role, at, input }) => role === 'value' && at.length > 0 && input === undefined)).toEqual([])
  })
})

test('a header cell shows the field, its typed twin and the money line at once', () => {
  const form = formOf(exampleOf('pingluo-project-target'))
  const cells = tableOf(drawn(form)).rows.flatMap(({ cells }) => cells)
  expect(cells.find(({ text }) => text === '农村河道清淤与护岸')?.at).toEqual([
    '/forms/0/fields/0/value',
    '/forms/0/project/name',
  ])
  expect(cells.find(({ text }) => text === '860000')?.at).toEqual([
    '/forms/0/funds/0/amount',
    '/forms/0/fields/6/value',
  ])
})

test('levels merge over their rows, empty rows included, and print their points once', () => {
  const form = formOf(exampleOf('ningxia-project-self-evaluation'))
  const rows = textRows(tableOf(drawn(form))).slice(-9)
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    ['产出指标（50分）↓5', '数量指标↓2', '指标1：体检株数'],
    ['指标2：复壮株数', '≥46 株', '44 株'],
    ['质量指标', '指标1：复壮成活率', '≥95%'],
    ['时效指标', '指标1：体检完成时间', '2025 年 9 月底前'],
    ['成本指标', '指标1：单株复壮成本', '≤1.5 万元/株'],
    ['效益指标（30分）↓2', '社会效益指标', '指标1：市民认养株数'],
    ['生态效益指标', '指标1：古树健康率', '≥90%'],
    ['满意度指标（10分）', '服务对象满意度指标', '指标1：周边居民满意度'],
    ['总分×6', '100', '98.85'],
  ])
  const level = tableOf(drawn(form))
    .rows.flatMap(({ cells }) => cells)
    .find(({ text }) => text === '产出指标（50分）')
  expect(level?.at).toEqual([
    ...[0, 1, 2, 3, 4].map((i) => `/forms/0/indicators/${i}/level1`),
    '/forms/0/level1Points/0/level1',
    '/forms/0/level1Points/0/points',
  ])
})

test('empty level rows stand where the form has them', () => {
  const form = formOf(exampleOf('ningxia-project-target'))
  const table = tableOf(drawn(form))
  expect(textRows(table).slice(-6)).toEqual([
    ['2-效益指标↓4', '21-经济效益', '×2', '×2'],
    ['22-社会效益', '偏远村读者人数×2', '≥5200 人×2'],
    ['23-生态效益', '×2', '×2'],
    ['24-可持续影响', '线路纳入公交化管理×2', '已纳入×2'],
    ['3-满意度指标↓2', '31-服务对象满意度↓2', '读者满意度×2', '≥90%×2'],
    ['村委会满意度×2', '≥90%×2'],
  ])
  expect(table.rows.map(({ item }) => item).slice(-6)).toEqual([
    { of: 'emptyLevels', index: 0 },
    { of: 'indicators', index: 8 },
    { of: 'emptyLevels', index: 1 },
    { of: 'indicators', index: 9 },
    { of: 'indicators', index: 10 },
    { of: 'indicators', index: 11 },
  ])
})

test("a level label that the source had lost prints the template's, marked as inferred", () => {
  const form = formOf(exampleOf('ningxia-project-target'))
  const lost: Form = {
    ...form,
    indicators: form.indicators.map((row, i) =>
      i < 3 ? { ...row, level2: { raw: '', value: 'quantity' as const, place: {}, inferred: true as const } } : row,
    ),
  }
  const cell = tableOf(drawn(lost))
    .rows.flatMap(({ cells }) => cells)
    .find(({ text }) => text === '11-数量指标')
  expect(cell).toMatchObject({
    rowspan: 3,
    inferred: true,
    role: 'level',
    at: [0, 1, 2].map((i) => `/forms/0/indicators/${i}/level2`),
  })
})

test("the form's own labels win over the template's, and leaked markup stays out", () => {
  const before = exampleOf('pingluo-project-target') as Disclosure
  const form = formOf(
    applyEdits(before, [
      { at: '/forms/0/fields/6/label', raw: '项目年度金额 (元)' },
      { at: '/forms/0/goal', raw: '<p>清淤。</p><p>护岸。</p>' },
    ]),
  )
  const cells = tableOf(drawn(form)).rows.flatMap(({ cells }) => cells)
  expect(cells.find(({ at }) => at.includes('/forms/0/fields/6/label'))?.text).toBe('项目年度金额 (元)')
  expect(cells.find(({ at }) => at.includes('/forms/0/goal'))?.text).toBe('清淤。\n护岸。')
})

test('a unit that the source never printed is not printed in a label', () => {
  const form = formOf(exampleOf('ningxia-project-self-evaluation'))
  const unit: Form = { ...form, amountUnit: { raw: '', value: '万元', place: {}, inferred: true } }
  const labels = (one: Form) => tableOf(drawn(one)).rows.flatMap(({ cells }) => cells.map(({ text }) => text))
  expect(labels(form)).toContain('项目资金（万元）')
  expect(labels(unit)).toContain('项目资金')
})

test('what the template does not foresee is printed all the same', () => {
  const form = formOf(exampleOf('pingluo-project-target'))
  const more: Form = {
    ...form,
    fields: [...form.fields, { label: { raw: '联系人', place: {} }, value: { raw: '联系人乙', place: {} } }],
    funds: [...form.funds, { path: ['上年结转'], column: '预算', amount: { raw: '12000', value: 1200000, place: {} } }],
    goalActual: { raw: '已完工。', place: {} },
    schedule: [{ period: { raw: '上半年', place: {} }, text: { raw: '汛前清淤。', place: {} } }],
    safeguards: [{ text: { raw: '每周调度。', place: {} } }],
    spendingPlan: [{ by: { raw: '6月底', place: {} }, percent: { raw: '60%', value: '60', place: {} } }],
    totals: { weight: { raw: '100', value: '100', place: {} } },
    indicators: form.indicators.map((row, i) => ({
      ...row,
      weight: { raw: String(i), value: String(i), place: {} },
      extra: [{ label: { raw: '责任人', place: {} }, value: { raw: '丙', place: {} } }],
    })),
  }
  const parts = drawn(more)
  const table = tableOf(parts)
  expect(tilingFaults(table.rows, table.columns.length)).toEqual([])
  const shown = shownPointers(parts)
  expect(printedPointers(more, 0).filter((pointer) => !shown.has(pointer) && !pointer.endsWith('/label'))).toEqual([])
})

test.each(examples.filter(({ rows }) => rows))('$template: a form of data alone is drawn whole', ({ template }) => {
  const form = formOf(exampleOf(template))
  const own = synthesise(shapeOfForm(form))
  const parts = layoutForm(form, 0, own)
  const table = tableOf(parts)
  expect(tilingFaults(table.rows, table.columns.length)).toEqual([])
  const shown = shownPointers(parts)
  expect(
    printedPointers(form, 0).filter(
      (pointer) => !shown.has(pointer) && !isHeader(pointer) && !/\/(level1|title)$/.test(pointer),
    ),
  ).toEqual([])
})

test("a spending plan of other dates shares the columns of the template's", () => {
  const form = formOf(exampleOf('caofeidian-project-target'))
  const step = (by: string, percent: string) => ({ by: { raw: by, place: {} }, percent: { raw: percent, place: {} } })
  for (const count of [1, 3, 12]) {
    const plan = Array.from({ length: count }, (_, i) => step(`${i + 1}月底`, `${i}%`))
    const table = tableOf(drawn({ ...form, spendingPlan: plan }))
    expect(tilingFaults(table.rows, table.columns.length)).toEqual([])
    const texts = textRows(table)
      .flat()
      .map((text) => text.replace(/[×↓].*/, ''))
    expect(plan.every(({ by, percent }) => texts.includes(by.raw) && texts.includes(percent.raw))).toBe(true)
  }
})
