import { describe, expect, test } from 'vitest'
import type { Form } from '../form/index.ts'
import { sameForm, typedAmount } from '../form/index.ts'
import { exampleOf } from '../template/examples/index.ts'
import { findTemplate, type Template, templates } from '../template/index.ts'
import { canConvert, convertDisclosure, convertForm } from './index.ts'

const template = (id: string): Template => {
  const found = findTemplate(id)
  if (found === undefined) throw new Error(`no template ${id}`)
  return found
}
const example = (id: string): Form => {
  const form = exampleOf(id)?.forms[0]
  if (form === undefined) throw new Error(`no example ${id}`)
  return form
}
const convert = (from: string, to: string) => convertForm(example(from), template(from), template(to))
const filled = templates.filter(({ id }) => exampleOf(id) !== undefined)
const pairs = filled.flatMap((from) =>
  templates.filter((to) => canConvert(example(from.id), to)).map((to) => [from.id, to.id] as const),
)

const bare = (text: string): string => text.replace(/\s/g, '')
const rawIn = (thing: unknown): string => {
  const raw = typeof thing === 'object' && thing !== null && 'raw' in thing ? thing.raw : ''
  return typeof raw === 'string' ? bare(raw) : ''
}

describe('any form in any template of its phase', () => {
  test.each(filled.map(({ id }) => id))('%s in itself is the same form', (id) => {
    const { form, unplaced, warnings } = convert(id, id)
    expect([sameForm(example(id), form), unplaced, warnings]).toEqual([[], [], []])
  })

  test.each(pairs)('%s as %s: every cell is there or told', (from, to) => {
    const source = example(from)
    const { form, unplaced } = convert(from, to)
    const there = new Set(everyRaw(form).map(bare))
    const told = new Set(unplaced.map(({ raw }) => bare(raw)))
    const lost = everyRaw(source).filter((raw) => raw !== '' && !told.has(bare(raw)) && !there.has(bare(raw)))
    // Amounts are there in the other unit.
    const money = new Map(source.funds.map(({ amount }) => [amount.raw, amount.value]))
    const amounts = new Set(form.funds.map(({ amount }) => amount.value))
    expect(lost.filter((raw) => !amounts.has(money.get(raw)))).toEqual([])
  })

  test.each(pairs)('%s as %s and back: what was not told is the same again', (from, to) => {
    const source = example(from)
    const there = convert(from, to)
    const back = convertForm(there.form, template(to), template(from))
    const homeless = there.unplaced.some(({ why }) => why === 'no-level')
    const told = new Set(there.unplaced.map(({ raw }) => bare(raw)))
    const tasksTold = there.unplaced.some(({ pointer }) => pointer.startsWith('/tasks/'))
    const twins = (at: string): boolean => at.endsWith('/value')
    const worse = sameForm(source, back.form).filter(({ at, a }) => {
      // Rows that found no level move those below them up; a title that was told had the year in it.
      if (homeless && /^\/(?:indicators|emptyLevels)/.test(at)) return false
      if (/^\/year/.test(at) && told.has(bare(source.title.raw))) return false
      if (a === undefined || twins(at)) return false
      // Tasks that were told stood in these lists as well.
      if (tasksTold && /^\/(?:funds|fields|tasks)\//.test(at)) return false
      // A title names the unit, which was told where no cell of the other form has it.
      if (at === '/title' && [...told].some((raw) => rawIn(a).includes(raw))) return false
      if (typeof a === 'object' && a !== null && !('raw' in a)) return !entriesTold(a, told)
      return !told.has(rawIn(a)) && !sameAmount(source, back.form, at)
    })
    expect(worse).toEqual([])
  })
})

/** All cells of an entry of a list were told; what heads it is the form's own. */
const entriesTold = (thing: object, told: ReadonlySet<string>): boolean =>
  rawIn(thing) === ''
    ? Object.entries(thing).every(
        ([key, part]) =>
          ['no', 'label', 'place', 'path'].includes(key) ||
          typeof part !== 'object' ||
          part === null ||
          entriesTold(part, told),
      )
    : told.has(rawIn(thing))

/** Zeros at the end of an amount are lost by nature where it is printed in another unit in between. */
const sameAmount = (a: Form, b: Form, at: string): boolean => {
  const index = Number(/^\/funds\/(\d+)\/amount$/.exec(at)?.[1] ?? -1)
  const value = a.funds[index]?.amount.value
  return value !== undefined && b.funds.some(({ amount }) => amount.value === value)
}

/** Everything that somebody filled in, labels left out. */
const everyRaw = (form: Form): readonly string[] => [
  ...form.fields.map(({ value }) => value.raw),
  ...form.funds.map(({ amount }) => amount.raw),
  form.goal.raw,
  form.goalActual?.raw ?? '',
  ...(form.schedule ?? []).flatMap(({ period, text }) => [period.raw, text.raw]),
  ...(form.subGoals ?? []).map(({ text }) => text.raw),
  ...(form.spendingPlan ?? []).map(({ percent }) => percent.raw),
  ...form.indicators.flatMap(({ level1, level2, ...cells }) => Object.values(cells).map(rawIn)),
]

describe('amounts', () => {
  test('元 and 万元, exact', () => {
    const there = convert('ningxia-project-target', 'pingluo-project-target')
    expect(there.form.funds.map(({ amount }) => [amount.raw, amount.value])).toEqual([['965000', 96_500_000]])
    const back = convertForm(there.form, template('pingluo-project-target'), template('ningxia-project-target'))
    expect(back.form.funds.find(({ path }) => path.at(-1) === '年度资金总额')?.amount.raw).toBe('96.5')
  })

  test.each([
    ['0.0001', '1'],
    ['12,345.678901', '123456789.01'],
    ['0.123456789', '1234.56789'],
    ['—', '—'],
    ['86万元', '86万元'],
    ['待定', '待定'],
  ])('%s 万元 is %s in 元', (raw, expected) => {
    const source = example('ningxia-project-target')
    const funds = source.funds.map((line) =>
      line.path.at(-1) === '年度资金总额' ? { ...line, amount: typedAmount(raw, {}, '万元') } : line,
    )
    const { form: made } = convertForm(
      { ...source, funds },
      template('ningxia-project-target'),
      template('pingluo-project-target'),
    )
    expect(made.funds[0]?.amount.raw).toBe(expected)
    expect(made.fields.find(({ label }) => label.raw.startsWith('项目年度金额'))?.value.raw).toBe(expected)
  })

  test('what the other form asks in parts is not guessed', () => {
    const { unplaced } = convert('ningxia-project-target', 'pingluo-project-target')
    const parts = unplaced.filter(({ why }) => why === 'other-parts' || why === 'no-cell')
    expect(parts.map(({ label }) => label)).toContain('本级资金/财政拨款')
  })
})

describe('levels', () => {
  const classic = example('pingluo-project-target')
  const cost = classic.indicators.findIndex(({ level2 }) => level2.value === 'cost')
  /** The framework of 2021: cost is a level 1. */
  const framework: Template = {
    ...template('pingluo-project-target'),
    id: 'framework-2021',
    rows: template('pingluo-project-target').rows.map((row) =>
      'block' in row && row.block === 'indicators'
        ? {
            ...row,
            levels: [
              {
                level1: 'cost' as const,
                label: '成本指标',
                level2: [
                  { level2: 'economicCost' as const, label: '经济成本指标' },
                  { level2: 'socialCost' as const, label: '社会成本指标' },
                ],
              },
              ...row.levels.map((level) => ({
                ...level,
                level2: level.level2.filter(({ level2 }) => level2 !== 'cost'),
              })),
            ],
          }
        : row,
    ),
  }

  test('cost under output and cost as a level 1', () => {
    const { form } = convertForm(classic, template('pingluo-project-target'), framework)
    expect(form.indicators[0]).toMatchObject({
      level1: { raw: '成本指标', value: 'cost' },
      level2: { raw: '经济成本指标', value: 'economicCost' },
      name: { raw: classic.indicators[cost]?.name.raw },
    })
    expect(form.emptyLevels).toMatchObject([
      { level2: { value: 'socialCost' }, after: 2 },
      { level2: { value: 'economicBenefit' } },
    ])
    const back = convertForm(form, framework, template('pingluo-project-target'))
    expect(sameForm(classic, back.form)).toEqual([])
  })

  test('the region’s own words for a level', () => {
    const { form } = convert('pingluo-project-target', 'liupanshui-project-target')
    expect(form.indicators.find(({ level2 }) => level2.value === 'ecologicalBenefit')?.level2.raw).toBe('环境效益指标')
  })
})

describe('a target in parts', () => {
  const parted: Template = {
    ...template('pingluo-project-target'),
    id: 'parted',
    rows: template('pingluo-project-target').rows.map((row) =>
      'block' in row && row.block === 'indicators'
        ? {
            ...row,
            columns: row.columns.flatMap((column) =>
              column.property === 'target'
                ? [
                    { property: 'operator' as const, label: '指标性质' },
                    column,
                    { property: 'unit' as const, label: '度量单位' },
                  ]
                : [column],
            ),
          }
        : row,
    ),
  }
  test('is parted and joined', () => {
    const source = example('pingluo-project-target')
    const { form, unplaced } = convertForm(source, template('pingluo-project-target'), parted)
    expect(form.indicators[0]).toMatchObject({ operator: { raw: '≥' }, target: { raw: '18.6' }, unit: { raw: '公里' } })
    expect(form.indicators.map(({ target }) => target.value)).toEqual(
      source.indicators.map(({ target }) => target.value),
    )
    expect(unplaced).toEqual([])
    const back = convertForm(form, parted, template('pingluo-project-target'))
    expect(sameForm(source, back.form)).toEqual([])
  })
})

test('定性 in the column of operators is no part of the value', () => {
  const source = example('pingluo-project-target')
  const form: Form = {
    ...source,
    indicators: source.indicators.slice(0, 1).map((row) => ({
      ...row,
      operator: { raw: '定性', place: {} },
      target: { raw: '5月底前', place: {} },
    })),
  }
  const { form: made, unplaced } = convertForm(form, undefined, template('pingluo-project-target'))
  expect(made.indicators[0]?.target.raw).toBe('5月底前')
  expect(unplaced.map(({ raw, why }) => [raw, why])).toEqual([['定性', 'no-column']])
})

test('another subject is warned of, another phase is no conversion', () => {
  expect(convert('pingluo-project-target', 'liupanshui-department-target').warnings).toEqual(['other-subject'])
  expect(canConvert(example('pingluo-project-target'), template('ningxia-project-self-evaluation'))).toBe(false)
})

test('of a Disclosure the forms that fit; pointers say which', () => {
  const disclosure = exampleOf('pingluo-project-target')
  if (disclosure === undefined) throw new Error('no example')
  const two = { ...disclosure, forms: [example('ningxia-project-self-evaluation'), example('pingluo-project-target')] }
  const made = convertDisclosure(two, undefined, template('ningxia-project-target'))
  expect(made.converted).toEqual([1])
  expect(made.disclosure.forms[0]).toBe(two.forms[0])
  expect(made.disclosure.forms[1]?.template).toBe('ningxia-project-target@1')
  expect(made.unplaced.map(({ pointer, why }) => [pointer, why])).toEqual([['/forms/1/fields/5/value', 'no-cell']])
  expect(made.empty.every(({ pointer }) => pointer.startsWith('/forms/1/'))).toBe(true)
  expect(convertDisclosure(two, 0, template('ningxia-project-target')).converted).toEqual([])
})
