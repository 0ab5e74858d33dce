import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { stale } from '../../../../scripts/generate.ts'
import { disclosureOf, examples } from '../template/examples/index.ts'
import { parseValue } from '../value/index.ts'
import {
  findMapping,
  isMappingSource,
  type Mapping,
  mapDisclosures,
  mappedFaultSentence,
  mappingFaultSentence,
  mappingFaults,
  mappingRef,
  mappings,
  parseMapping,
  sourceForms,
} from './index.ts'
import { valuePart } from './value-part.ts'

const indicators = findMapping('indicators') as Mapping
const entry = findMapping('ningxia-budget-entry') as Mapping
const example = (template: string) => {
  const found = examples.find((one) => one.template === template)
  if (found === undefined) throw new Error(`No example of ${template}`)
  return disclosureOf(found)
}
const mapped = (mapping: Mapping, ...disclosures: Parameters<typeof mapDisclosures>[0]) => {
  const { layout, faults } = mapDisclosures(disclosures, mapping)
  const [table] = layout.parts
  return { rows: table?.kind === 'table' ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [], faults }
}
const column = (mapping: Mapping, rows: readonly (readonly string[])[], title: string) =>
  rows.slice(1).map((row) => row[mapping.columns.findIndex((one) => one.title === title)])

test('the index holds every file of data/, each named after its id', () => {
  const files = readdirSync(new URL('./data/', import.meta.url)).filter((name) => name.endsWith('.json'))
  expect(mappings.map(({ id }) => `${id}.json`)).toEqual(files.sort())
  expect(stale(['mappings'])).toEqual([])
})

test.each(mappings)('$id has no faults', (mapping) => {
  expect(mappingFaults(mapping)).toEqual([])
  expect(parseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual({ kind: 'mapping', mapping })
})

test('found by id, and by id and version', () => {
  const later: Mapping = { ...indicators, version: '2' }
  expect(findMapping('indicators', [...mappings, later])).toBe(later)
  expect(findMapping(mappingRef(indicators), [...mappings, later])).toBe(indicators)
  expect(findMapping('no-such')).toBeUndefined()
})

describe('one indicator a row', () => {
  const disclosure = example('ningxia-project-target')
  const [form] = disclosure.forms

  test('titles in the first row, the project in every row', () => {
    const { rows } = mapped(indicators, disclosure, disclosure)
    expect(rows[0]).toEqual(indicators.columns.map(({ title }) => title))
    expect(rows).toHaveLength(1 + 2 * (form?.indicators.length ?? 0))
    expect(new Set(column(indicators, rows, '项目名称'))).toEqual(new Set([form?.project?.name.raw]))
    expect(column(indicators, rows, '指标值（原文）')).toEqual(
      [...(form?.indicators ?? []), ...(form?.indicators ?? [])].map(({ target }) => target.raw),
    )
    expect(column(indicators, rows, '序号')).toEqual(rows.slice(1).map((_, index) => String(index + 1)))
  })

  test('codes for levels and operators, money in the unit of the system, counted in each form', () => {
    const { rows } = mapped(entry, disclosure, disclosure)
    const half = rows.slice(1).length / 2
    expect(column(entry, rows, '指标顺序号').slice(half - 1, half + 1)).toEqual([String(half), '1'])
    const levels = column(entry, rows, '一级指标代码').slice(0, half)
    expect(levels).toEqual(
      form?.indicators.map(
        ({ level1 }) => ({ output: '1', benefit: '2', satisfaction: '3', cost: '4' })[level1.value as 'output'],
      ),
    )
    const [amount] = column(entry, rows, '年度资金总额（元）')
    expect(amount).toMatch(/^\d+(\.\d+)?$/)
    expect(column(indicators, mapped(indicators, disclosure).rows, '年度资金（万元）')[0]).toBe(
      String(Number(amount) / 10_000),
    )
  })

  test('forms of another phase are left out', () => {
    const { rows, faults } = mapped(entry, example('ningxia-project-self-evaluation'))
    expect([rows.length, faults]).toEqual([1, []])
  })
})

describe('what the system will not take', () => {
  const disclosure = example('ningxia-project-target')
  const [form] = disclosure.forms
  if (form === undefined) throw new Error('no form')
  const changed = (change: Partial<typeof form>) => ({ ...disclosure, forms: [{ ...form, ...change }] })
  const [first] = form.indicators
  if (first === undefined) throw new Error('no indicator')
  const only = (faults: ReturnType<typeof mapped>['faults'], why: string) => faults.filter((one) => one.why === why)

  test('no code: the cell stays empty and is said, with its place', () => {
    const indicator = { ...first, target: { raw: '10个', value: parseValue('10个'), place: {} } }
    const { rows, faults } = mapped(entry, changed({ indicators: [indicator] }))
    expect(column(entry, rows, '运算符号代码')).toEqual([''])
    expect(only(faults, 'no-code')).toEqual([
      {
        why: 'no-code',
        row: 2,
        column: '运算符号代码',
        text: '10个',
        disclosure: 0,
        at: '/forms/0/indicators/0/target',
      },
    ])
  })

  test('empty, too long, no number', () => {
    const long = '甲'.repeat(1_001)
    const { rows, faults } = mapped(
      entry,
      changed({
        indicators: [{ ...first, name: { raw: '', place: {} }, weight: { raw: '十分', place: {} } }],
        goal: { raw: long, place: {} },
      }),
    )
    expect(faults.map(({ why, column: title }) => `${why} ${title}`)).toEqual(
      expect.arrayContaining(['too-long 总体目标', 'empty 三级指标名称', 'no-number 指标权重']),
    )
    expect(column(entry, rows, '总体目标')).toEqual([long])
    expect(column(entry, rows, '指标权重')).toEqual(['十分'])
  })

  test.each([
    [
      { why: 'no-code', text: '10个' } as const,
      '第2行“列”：代码表里没有“10个”的代码，留空了；请手工选择，或在对照文件中补上。',
      'row 2, “列”: the list has no code for “10个”; left empty. Choose one by hand, or add it to the mapping.',
    ],
    [
      { why: 'too-long', text: `${'甲'.repeat(30)}` } as const,
      `第2行“列”：“${'甲'.repeat(24)}…”超过系统允许的长度，已全文写入；请缩写。`,
      `row 2, “列”: “${'甲'.repeat(24)}…” is longer than the system takes; written whole. Shorten it.`,
    ],
  ])('%j in a sentence', (fault, zh, en) => {
    const whole = { ...fault, row: 2, column: '列', disclosure: 0 }
    expect([mappedFaultSentence(whole, 'zh-CN'), mappedFaultSentence(whole, 'en')]).toEqual([zh, en])
  })
})

test.each([
  ['≥30万元', '≥', '30', '万元'],
  ['450元/人/天', 'none', '450', '元/人/天'],
  ['5-8 万元', 'none', '5-8', '万元'],
  ['持续提升', 'qualitative', '持续提升', ''],
  ['2025 年底前', '≤', '2025 年底前', ''],
  ['', undefined, '', ''],
])('%s in parts', (raw, key, number, unit) => {
  const value = parseValue(raw)
  expect(valuePart(raw, value, 'operator').key).toBe(key)
  expect(valuePart(raw, value, 'number').text).toBe(number)
  expect(valuePart(raw, value, 'unit').text).toBe(unit)
})

describe('faults of a mapping', () => {
  const faultsOf = (data: unknown) => {
    const parsed = parseMapping(data)
    return parsed.kind === 'faults' ? parsed.faults : []
  }

  test('a wrong source: its path and all right forms', () => {
    const [fault] = faultsOf({ ...indicators, columns: [{ title: '甲', from: { indikator: 'name' } }] })
    expect(fault?.at).toBe('/columns/0/from')
    if (fault === undefined) throw new Error('no fault')
    const said = mappingFaultSentence(fault, 'zh-CN')
    expect(said).toContain('/columns/0/from：写法不对：{"indikator":"name"}。应为：')
    for (const form of sourceForms) expect(said).toContain(form)
  })

  test('every right form that is shown is one', () => {
    const filled = sourceForms.map((form) =>
      form
        .replace(/"…"(?= [|,}\]])|"…"/g, '"x"')
        .replace(/ \| …/g, '')
        .replace(/: ("[^"]*")(?: \| (?:"[^"]*"|\{[^}]*\}))+/g, ': $1'),
    )
    for (const form of filled) expect([form, isMappingSource(JSON.parse(form))]).toEqual([form, true])
  })

  test.each<[change: object, at: string, fault: string]>([
    [
      { columns: [{ title: '甲', from: { indicator: 'level1' }, codes: 'levels' }] },
      '/columns/0/codes',
      'no-such-codes',
    ],
    [{ codes: { levels: {} } }, '/codes/levels', 'codes-unused'],
    [{ rows: 'forms' }, '/columns/9/from', 'no-indicators'],
    [
      {
        columns: [
          { title: '甲', from: { text: '' } },
          { title: '甲', from: { text: '' } },
        ],
      },
      '/columns/1/title',
      'title-twice',
    ],
    [{ id: 'Ä' }, '/id', 'not-as-described'],
    [{ columns: [] }, '/columns', 'not-as-described'],
  ])('%j', (change, at, fault) => {
    const [first] = faultsOf({ ...indicators, ...change })
    expect([first?.at, first?.fault]).toEqual([at, fault])
    if (first) for (const lang of ['zh-CN', 'en'] as const) expect(mappingFaultSentence(first, lang)).toContain(at)
  })

  test('no data at all', () => {
    expect(faultsOf(null)[0]?.at).toBe('/')
  })
})
