import { expect, test } from 'vitest'
import { buildDisclosure, type DisclosureSpec } from './build.ts'
import { disclosureSchema } from './disclosure.ts'
import type { Place } from './place.ts'

const spec: DisclosureSpec = {
  title: '岚溪县水务局2025年项目支出绩效目标',
  publisher: '岚溪县水务局',
  publishedOn: '2025 年 3 月 4 日',
  year: 2025,
  narrative: [{ heading: '一、古井修缮（12万元）', text: '修缮古井。', amount: '12万元' }],
  forms: [
    {
      fields: { 项目名称: '古井修缮', 实施单位: '岚溪县水利站' },
      funds: { 资金总额: '12', '本级资金/财政拨款': { 年初预算数: '12', 全年执行数: '', 执行率: '99.17%' } },
      goal: '修缮古井八眼。',
      rows: [
        ['quantity', '修缮古井', '≥8 眼', { weight: '20', note: '' }],
        ['socialBenefit', '供水保障', '持续改善', { actual: '达成预期指标' }],
        ['', '受益群众', '≥90%', { level1: 'satisfaction' }],
        ['环境效益指标', '水质', '≥95%'],
      ],
      emptyLevels: ['cost', 'economicBenefit'],
      spendingPlan: { '6月底': '50%' },
      schedule: [['1月至6月', '勘察']],
      subGoals: [{ no: '1', heading: '修缮', text: '修缮古井', amount: '12' }],
      safeguards: ['专人负责'],
      level1Points: { output: '50' },
      totals: { weight: '100' },
      unitPrinted: false,
    },
  ],
}

test('makes a disclosure of the model', () => {
  expect(disclosureSchema.safeParse(buildDisclosure(spec)).error).toBeUndefined()
})

test('cells are read as the reader would', () => {
  const [form] = buildDisclosure(spec).forms
  expect(form?.phase).toBe('self-evaluation')
  expect(form?.project?.name.raw).toBe('古井修缮')
  expect(form?.implementingUnit?.raw).toBe('岚溪县水利站')
  expect(form?.amountUnit).toMatchObject({ raw: '', value: '万元', inferred: true })
  expect(form?.funds.map((f) => [f.path, f.column, f.amount.value])).toEqual([
    [['资金总额'], '预算', 12_000_000],
    [['本级资金', '财政拨款'], '年初预算数', 12_000_000],
    [['本级资金', '财政拨款'], '全年执行数', undefined],
    [['本级资金', '财政拨款'], '执行率', '99.17'],
  ])
  expect(form?.indicators.map((i) => [i.level1.value, i.level2.value, i.level2.raw])).toEqual([
    ['output', 'quantity', '数量指标'],
    ['benefit', 'socialBenefit', '社会效益指标'],
    ['satisfaction', undefined, ''],
    ['benefit', 'ecologicalBenefit', '环境效益指标'],
  ])
  // A column that one row fills is there in all rows.
  expect(form?.indicators.map((i) => [i.weight?.raw, i.actual?.raw, i.note?.raw, i.score?.raw])).toEqual([
    ['20', '', '', undefined],
    ['', '达成预期指标', '', undefined],
    ['', '', '', undefined],
    ['', '', '', undefined],
  ])
  expect(form?.emptyLevels.map((e) => [e.level2.value, e.after])).toEqual([
    ['cost', 1],
    ['economicBenefit', 1],
  ])
})

test('every printed thing has a place of its own', () => {
  const places: Place[] = []
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('raw' in node && 'place' in node) places.push(node.place as Place)
    else for (const child of Object.values(node)) collect(child)
  }
  const { forms, ...rest } = buildDisclosure(spec)
  // The typed twins of header cells stand where the cells stand.
  collect({ ...rest, forms: forms.map(({ project: _p, implementingUnit: _u, ...form }) => form) })
  const keys = places.map((p) => `${p.line}/${p.column ?? ''}`)
  expect(places.length).toBeGreaterThan(40)
  expect(new Set(keys).size).toBe(keys.length)
})
