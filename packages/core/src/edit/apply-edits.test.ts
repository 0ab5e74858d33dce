import { describe, expect, test } from 'vitest'
import { type Disclosure, disclosureSchema, type Form, sameForm } from '../form/index.ts'
import { layoutDisclosure } from '../layout/index.ts'
import { exampleOf, examples } from '../template/examples/index.ts'
import { newDisclosure, type Template, templates } from '../template/index.ts'
import { applyEdits, tryEdits } from './index.ts'

const example = (id: string): Disclosure => {
  const found = exampleOf(id)
  if (found === undefined) throw new Error(id)
  return found
}
const formOf = ({ forms }: Disclosure): Form => {
  const [form] = forms
  if (form === undefined) throw new Error('no form')
  return form
}
const target = example('ningxia-project-target')
const self = example('ningxia-project-self-evaluation')
const edited = (disclosure: Disclosure, at: string, raw: string): Form => formOf(applyEdits(disclosure, [{ at, raw }]))

describe('a text is read as its cell is read', () => {
  test.each<[string, string, (form: Form) => unknown, unknown]>([
    [
      'value',
      '/forms/0/indicators/0/target',
      (form) => form.indicators[0]?.target.value,
      { kind: 'quantity', op: '≥', number: '9', unit: '条' },
    ],
    ['text', '/forms/0/indicators/0/name', (form) => form.indicators[0]?.name, { raw: '≥9条', place: {} }],
    ['goal', '/forms/0/goal', (form) => form.goal, { raw: '≥9条', place: {} }],
    [
      'date or period of a term',
      '/forms/0/project/duration',
      (form) => form.project?.duration?.value,
      { kind: 'quantity', op: '≥', number: '9', unit: '条' },
    ],
  ])('%s', (_, at, get, expected) => {
    expect(get(edited(target, at, '≥9条'))).toEqual(expected)
  })

  test('amounts in the unit of the form, decimals in columns that hold none', () => {
    expect(edited(target, '/forms/0/funds/1/amount', '97.25').funds[1]?.amount).toEqual({
      raw: '97.25',
      value: 97250000,
      place: {},
    })
    const rate = self.forms[0]?.funds.findIndex(({ column }) => column === '执行率')
    expect(edited(self, `/forms/0/funds/${rate}/amount`, '94.5%').funds[rate ?? 0]?.amount).toEqual({
      raw: '94.5%',
      value: '94.5',
      place: {},
    })
  })

  test('levels by their labels', () => {
    const row = edited(target, '/forms/0/indicators/0/level2', '12-质量指标').indicators[0]
    expect(row?.level2).toEqual({ raw: '12-质量指标', value: 'quality', place: {} })
  })

  test('a cell keeps its place and is inferred no longer', () => {
    const form = formOf(target)
    const lost = { raw: '', value: 'quantity' as const, place: { line: 7, column: 2 }, inferred: true as const }
    const before = {
      ...target,
      forms: [{ ...form, indicators: form.indicators.map((row, i) => (i === 0 ? { ...row, level2: lost } : row)) }],
    }
    expect(edited(before, '/forms/0/indicators/0/level2', '11-数量指标').indicators[0]?.level2).toEqual({
      raw: '11-数量指标',
      value: 'quantity',
      place: { line: 7, column: 2 },
    })
  })

  test("the document's date", () => {
    expect(applyEdits(target, [{ at: '/publishedOn', raw: '2026年3月2日' }]).publishedOn.value).toBe('2026-03-02')
  })
})

describe('cells that are printed as one change together', () => {
  test('header cell, typed property and money line', () => {
    const form = edited(target, '/forms/0/fields/0/value', '乡镇书屋')
    expect(form.project?.name.raw).toBe('乡镇书屋')
    const money = edited(target, '/forms/0/funds/1/amount', '98')
    expect(money.fields.find(({ label }) => label.raw === '其中：年度资金总额')?.value.raw).toBe('98')
    const back = edited(target, '/forms/0/fields/6/value', '98')
    expect(back.funds[1]?.amount).toEqual({ raw: '98', value: 98000000, place: {} })
  })

  test("the title of a form that is the document's", () => {
    const after = applyEdits(target, [{ at: '/forms/0/title', raw: '2027年项目目标表' }])
    expect(after.title.raw).toBe('2027年项目目标表')
  })

  test('the year of a document of one form follows it', () => {
    const after = applyEdits(target, [{ at: '/forms/0/year', raw: '（2027年度）' }])
    expect(after.forms[0]?.year).toEqual({ raw: '2027', value: 2027, place: {} })
    expect(after.year).toEqual({ raw: '', value: 2027, place: {}, inferred: true })
  })

  test('a title that names the year makes a concluded year a printed one', () => {
    const after = applyEdits(
      newDisclosure(templates.find(({ id }) => id === 'caofeidian-project-target') as Template, { year: 2026 }),
      [{ at: '/forms/0/title', raw: '1.2027年养护经费绩效目标表' }],
    )
    expect(after.forms[0]?.year).toEqual({ raw: '2027', value: 2027, place: {} })
    expect(after.year.value).toBe(2027)
  })

  test('a text form is named by its document', () => {
    const after = applyEdits(example('caofeidian-department-text'), [{ at: '/title', raw: '临港区文化馆绩效文本' }])
    expect(after.forms[0]?.title).toEqual({ raw: '', value: '临港区文化馆绩效文本', place: {}, inferred: true })
  })

  test('a level cell typed whole: label, points and all its rows', () => {
    const at = [
      '/forms/0/indicators/0/level1',
      '/forms/0/indicators/1/level1',
      '/forms/0/level1Points/0/level1',
      '/forms/0/level1Points/0/points',
    ]
    const form = formOf(
      applyEdits(
        self,
        at.map((pointer) => ({ at: pointer, raw: '产出（60 分）' })),
      ),
    )
    expect(form.indicators[1]?.level1).toEqual({ raw: '产出', value: 'output', place: {} })
    expect(form.level1Points?.[0]).toEqual({
      level1: { raw: '产出', value: 'output', place: {} },
      points: { raw: '60', value: '60', place: {} },
    })
    expect(edited(self, '/forms/0/level1Points/0/points', '产出指标').level1Points?.[0]?.points.raw).toBe('50')
  })

  test('a line above the table typed whole: its label is no part of the value', () => {
    const before = example('liupanshui-project-target')
    const edits = ['/forms/0/fields/0/value', '/forms/0/implementingUnit'].map((at) => ({
      at,
      raw: '编制单位（盖章）：桐江市公路局',
    }))
    const form = formOf(applyEdits(before, edits))
    expect(form.fields[0]?.value.raw).toBe('桐江市公路局')
    expect(form.implementingUnit?.raw).toBe('桐江市公路局')
  })

  test('a title typed whole gives the year that it holds', () => {
    const before = example('liupanshui-department-target')
    const form = formOf(
      applyEdits(
        before,
        ['/forms/0/title', '/forms/0/year'].map((at) => ({ at, raw: '某单位2028年部门整体支出绩效目标表' })),
      ),
    )
    expect(form.year.value).toBe(2028)
    const same = formOf(
      applyEdits(
        before,
        ['/forms/0/title', '/forms/0/year'].map((at) => ({ at, raw: '部门整体支出绩效目标表' })),
      ),
    )
    expect(same.year.value).toBe(2026)
  })

  test('the prose that a text form claims', () => {
    const text = example('caofeidian-department-text')
    const form = formOf(text)
    const before: Disclosure = {
      ...text,
      narrative: [
        {
          heading: { raw: '三、工作保障措施', place: {} },
          text: { raw: (form.safeguards ?? []).map((one) => one.text.raw).join('\n'), place: {} },
          place: {},
          form: 0,
        },
        {
          heading: { raw: form.subGoals?.[0]?.heading?.raw ?? '', place: {} },
          text: { raw: '', place: {} },
          place: {},
          form: 0,
        },
      ],
    }
    const after = applyEdits(before, [
      { at: '/forms/0/safeguards/1/text', raw: '二、每季度监控一次。' },
      { at: '/forms/0/subGoals/0/heading', raw: '一、免费开放经费（预算金额：40万元）' },
      { at: '/forms/0/subGoals/0/amount', raw: '一、免费开放经费（预算金额：40万元）' },
    ])
    expect(after.narrative[0]?.text.raw.split('\n')[1]).toBe('二、每季度监控一次。')
    expect(after.narrative[1]?.heading.raw).toBe('一、免费开放经费（预算金额：40万元）')
    expect(after.forms[0]?.subGoals?.[0]?.amount).toEqual({ raw: '40万元', value: 40000000, place: {} })
  })
})

test('a new unit of money gives all amounts their new meaning', () => {
  const form = edited(target, '/forms/0/amountUnit', '单位：元')
  expect(form.amountUnit).toEqual({ raw: '元', value: '元', place: {} })
  expect(form.funds[1]?.amount).toEqual({ raw: '96.5', value: 9650, place: {} })
})

describe('cells that are not there yet', () => {
  test('typing into an empty level row makes an indicator where the row stood', () => {
    const form = formOf(
      applyEdits(target, [
        { at: '/forms/0/emptyLevels/0/name', raw: '减少购书支出' },
        { at: '/forms/0/emptyLevels/0/target', raw: '≥3 万元' },
        { at: '/forms/0/emptyLevels/1/name', raw: '' },
      ]),
    )
    expect(form.indicators[8]).toMatchObject({
      level2: { raw: '21-经济效益', value: 'economicBenefit' },
      name: { raw: '减少购书支出' },
      target: { raw: '≥3 万元', value: { kind: 'quantity' } },
    })
    expect(form.emptyLevels).toMatchObject([{ level2: { value: 'ecologicalBenefit' }, after: 10 }])
  })

  test('header field, money line, column, stage, plan, optional cell', () => {
    const bare: Form = { ...formOf(target), fields: formOf(target).fields.slice(1), funds: [] }
    const disclosure = { ...target, forms: [bare] }
    const form = formOf(
      applyEdits(disclosure, [
        { at: '/forms/0/fields/联系~1方式', raw: '0000-7654321' },
        { at: '/forms/0/funds/本级资金|其他资金|预算', raw: '3.5' },
        { at: '/forms/0/indicators/0/extra/责任人', raw: '丁' },
        { at: '/forms/0/indicators/0/weight', raw: '5' },
        { at: '/forms/0/schedule/0/text', raw: '开通线路。' },
        { at: '/forms/0/totals/weight', raw: '90' },
      ]),
    )
    expect(form.fields.at(-1)).toEqual({
      label: { raw: '联系/方式', place: {} },
      value: { raw: '0000-7654321', place: {} },
    })
    expect(form.funds).toEqual([
      { path: ['本级资金', '其他资金'], column: '预算', amount: { raw: '3.5', value: 3500000, place: {} } },
    ])
    expect(form.indicators[0]?.extra).toEqual([
      { label: { raw: '责任人', place: {} }, value: { raw: '丁', place: {} } },
    ])
    expect(form.indicators[0]?.weight?.value).toBe('5')
    expect(form.schedule).toEqual([{ period: { raw: '', place: {} }, text: { raw: '开通线路。', place: {} } }])
    expect(form.totals?.weight?.value).toBe('90')
    disclosureSchema.parse({ ...disclosure, forms: [form] })
  })

  test('a spending plan begins with the dates of the template', () => {
    const { spendingPlan: _plan, ...form } = formOf(example('caofeidian-project-target'))
    const after = formOf(
      applyEdits({ ...target, forms: [form] }, [{ at: '/forms/0/spendingPlan/2/percent', raw: '70%' }]),
    )
    expect(after.spendingPlan?.map(({ by, percent }) => `${by.raw} ${percent.raw}`)).toEqual([
      '3月底 ',
      '6月底 ',
      '10月底 70%',
      '12月底 ',
    ])
  })
})

describe('pointers that name no cell are refused, with what was expected', () => {
  test.each([
    ['forms/0/goal', 'no-pointer', ['/']],
    ['/forms/3/goal', 'no-such-entry', ['0']],
    ['/forms/0/indicators/99/name', 'no-such-entry', ['0', '11']],
    ['/forms/0/indicators/01/name', 'no-such-entry', ['0', '11']],
    ['/forms/0/indicators/12/name', 'no-such-entry', ['0', '11']],
    ['/forms/0/indicators', 'not-a-cell', []],
    ['/forms/0/indicators/0', 'not-a-cell', expect.arrayContaining(['name', 'target'])],
    ['/forms/0/indicators/0/name/raw', 'not-a-cell', []],
    ['/forms/0/colour', 'no-such-property', expect.arrayContaining(['goal'])],
    ['/forms/0/constructor', 'no-such-property', expect.arrayContaining(['goal'])],
    ['/skipped/0/raw', 'no-such-property', expect.arrayContaining(['title'])],
    ['/forms/0/funds/本级资金', 'no-such-entry', ['0', '8']],
    ['', 'no-pointer', ['/']],
  ])('%s: %s', (at, fault, expected) => {
    const result = tryEdits(target, [
      { at: '/forms/0/goal', raw: '甲' },
      { at, raw: '乙' },
    ])
    expect(result).toMatchObject({ ok: false, faults: [{ at, fault, expected }] })
    expect(() => applyEdits(target, [{ at, raw: '乙' }])).toThrow(at)
  })
})

test('nothing is changed in place, and what is not typed is shared', () => {
  const before = JSON.stringify(target)
  const after = applyEdits(target, [{ at: '/forms/0/goal', raw: '丙' }])
  expect(JSON.stringify(target)).toBe(before)
  expect(after.forms[0]?.indicators).toBe(target.forms[0]?.indicators)
  expect(applyEdits(target, [])).toEqual(target)
})

test('what the reading noted of a cell is settled when a person types it', () => {
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
  const before = { ...target, findings: [finding('/forms/0/goal'), finding('/forms/0/indicators/0/level2')] }
  expect(applyEdits(before, [{ at: '/forms/0/goal', raw: '丙' }]).findings.map(({ at }) => at)).toEqual([
    '/forms/0/indicators/0/level2',
  ])
})

/** What a layout shows and lets be typed: pointers with the text that stands there. */
const typable = (disclosure: Disclosure) =>
  layoutDisclosure(disclosure)
    .parts.flatMap(
      (part): readonly { readonly at?: readonly string[]; readonly text: string; readonly input?: string }[] => {
        if (part.kind === 'table') return part.rows.flatMap(({ cells }) => cells)
        return part.kind === 'paragraph' ? [part] : []
      },
    )
    .filter(({ input }) => input !== undefined)
    .flatMap(({ at = [], text }) => at.map((pointer) => ({ at: pointer, raw: text })))

test.each(examples)('$template: typing again what its layout shows changes nothing', ({ template }) => {
  const disclosure = example(template)
  const result = tryEdits(disclosure, typable(disclosure))
  if (!result.ok) throw new Error(JSON.stringify(result.faults))
  disclosureSchema.parse(result.disclosure)
  expect(sameForm(formOf(disclosure), formOf(result.disclosure)).filter(({ at }) => at !== '/title')).toEqual([])
})

test.each(templates)('$id: a new form can be typed into everywhere', (template) => {
  const disclosure = newDisclosure(template, { year: 2026 })
  for (const { at } of typable(disclosure)) {
    const result = tryEdits(disclosure, [{ at, raw: '12' }])
    if (!result.ok) throw new Error(JSON.stringify(result.faults))
    disclosureSchema.parse(result.disclosure)
  }
})
