import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../../form/build.ts'
import type { Finding } from '../../form/index.ts'
import { indexed } from '../indexed.ts'
import type { Rule } from '../rule.ts'
import { dropDuplicates } from './drop-duplicates.ts'
import { inForce } from './in-force.ts'
import { notOfCutRows } from './not-of-cut-rows.ts'
import { notOfLostNumbers } from './not-of-lost-numbers.ts'
import { oneSlipARow } from './one-slip-a-row.ts'
import { sortFindings } from './sort-findings.ts'

const finding = (changes: Partial<Finding> = {}): Finding => ({
  rule: 'unit-missing',
  severity: 'warning',
  origin: 'document',
  form: 0,
  place: { line: 1 },
  at: '/forms/0/goal',
  basis: [],
  data: {},
  ...changes,
})

describe('dropDuplicates', () => {
  it.each([
    ['the same twice', [finding(), finding()], 1],
    ['another rule', [finding(), finding({ rule: 'value-garbled' })], 2],
    ['another cell', [finding(), finding({ at: '/forms/0/title' })], 2],
    ['other characters of the cell', [finding(), finding({ place: { line: 1, start: 2, end: 4 } })], 2],
    ['other data', [finding(), finding({ data: { found: '8' } })], 2],
    ['another sentence', [finding(), finding({ sentence: 'unit' })], 2],
  ])('%s', (_, findings, left) => {
    expect(dropDuplicates(findings)).toHaveLength(left)
  })
})

describe('notOfCutRows', () => {
  const cut = finding({ rule: 'form-cut', origin: 'reading', sentence: 'row', place: { line: 9, table: 1, row: 4 } })
  const own = finding({ rule: 'indicator-value-missing', place: { line: 9, table: 1, row: 4, column: 4 } })
  it.each([
    ['what is said of the cut row', [cut, own], ['form-cut']],
    ['another row', [cut, finding({ place: { line: 8, table: 1, row: 3 } })], ['form-cut', 'unit-missing']],
    ['another form', [cut, { ...own, form: 1 }], ['form-cut', 'indicator-value-missing']],
    [
      'what else the reader says',
      [cut, { ...own, origin: 'reading' as const }],
      ['form-cut', 'indicator-value-missing'],
    ],
    ['a form without its table', [{ ...cut, sentence: 'default' }, own], ['form-cut', 'indicator-value-missing']],
  ])('%s', (_, findings, left) => {
    expect(notOfCutRows(findings).map(({ rule }) => rule)).toEqual(left)
  })
})

describe('notOfLostNumbers', () => {
  const lost = finding({ rule: 'text-not-understood', origin: 'reading', data: { text: '质量指标\t15' } })
  const sum = finding({ rule: 'weight-sum' })
  it.each([
    ['a sum where a number was lost', [lost, sum], ['text-not-understood']],
    [
      'a sum where only words were lost',
      [{ ...lost, data: { text: '以上' } }, sum],
      ['text-not-understood', 'weight-sum'],
    ],
    ['a sum of rows that the reader doubts', [{ ...lost, rule: 'parts-disagree' }, sum], ['parts-disagree']],
    ['another form', [lost, { ...sum, form: 1 }], ['text-not-understood', 'weight-sum']],
    [
      'prose of the file',
      [
        { ...lost, form: null },
        { ...sum, form: null },
      ],
      ['text-not-understood', 'weight-sum'],
    ],
    ['another rule', [lost, finding()], ['text-not-understood', 'unit-missing']],
  ])('%s', (_, findings, left) => {
    expect(notOfLostNumbers(findings).map(({ rule }) => rule)).toEqual(left)
  })
})

describe('oneSlipARow', () => {
  const of = (rule: string, at: string) => finding({ rule, origin: 'reading', at })
  const row = '/forms/0/indicators/4'
  it.each([
    ['both labels and the cells', ['level1-label-lost', 'level2-label-lost', 'cells-slipped'], ['level2-label-lost']],
    ['a label and the cells', ['level1-label-lost', 'cells-slipped'], ['level1-label-lost']],
    ['the cells alone', ['cells-slipped'], ['cells-slipped']],
    ['what is no slip', ['cells-slipped', 'cell-continued'], ['cells-slipped', 'cell-continued']],
  ])('%s', (_, rules, left) => {
    expect(oneSlipARow(rules.map((rule) => of(rule, `${row}/name`))).map(({ rule }) => rule)).toEqual(left)
  })

  it('keeps the label nearer to the row, and every row its own', () => {
    const first = of('level2-label-lost', `${row}/level1`)
    const second = of('level2-label-lost', `${row}/level2`)
    const next = of('cells-slipped', '/forms/0/indicators/5/name')
    expect(oneSlipARow([first, second, next])).toEqual([second, next])
  })
})

describe('inForce', () => {
  const disclosure = buildDisclosure({ year: 2020, forms: [{ year: 2020 }, { year: 2024 }] })
  const rule = (years: Pick<Rule, 'validFrom' | 'validTo'>) => years as Rule
  it.each([
    ['no years', {}, 2],
    ['from 2021', { validFrom: 2021 }, 1],
    ['until 2020', { validTo: 2020 }, 1],
    ['2021 to 2023', { validFrom: 2021, validTo: 2023 }, 0],
    ['the first and the last year count', { validFrom: 2020, validTo: 2024 }, 2],
  ])('%s', (_, years, left) => {
    expect(inForce([finding({ form: 0 }), finding({ form: 1 })], rule(years), disclosure)).toHaveLength(left)
  })

  it.each([
    ['a regulation of the time before', 2020, ['财预〔2015〕88号'], ['财预〔2015〕88号']],
    ['a later regulation beside it', 2020, ['财预〔2015〕88号', '财预〔2021〕101号'], ['财预〔2015〕88号']],
    ['a later regulation beside arithmetic', 2020, [undefined, '财预〔2021〕101号'], [undefined]],
    ['the year in which it was issued', 2021, ['财预〔2021〕101号'], ['财预〔2021〕101号']],
  ])('keeps of the basis what was in force: %s', (_, year, documents, left) => {
    const basis = documents.map((document) => ({ kind: 'law' as const, ...(document && { document }), verified: true }))
    const [kept] = inForce([finding({ basis })], rule({}), buildDisclosure({ year, forms: [{ year }] }))
    expect(kept?.basis.map(({ document }) => document)).toEqual(left)
  })

  it('judges no form by a later regulation alone', () => {
    const basis = [{ kind: 'law' as const, document: '财预〔2021〕101号', verified: false }]
    const of = (year?: number) => buildDisclosure({ forms: [{ ...(year && { year }) }] })
    expect(inForce([finding({ basis })], rule({}), of(2019))).toEqual([])
    expect(inForce([finding({ basis })], rule({}), of())).toHaveLength(1)
  })

  it('takes the document’s year outside forms', () => {
    expect(inForce([finding({ form: null })], rule({ validFrom: 2021 }), disclosure)).toEqual([])
  })
})

describe('sortFindings', () => {
  const disclosure = buildDisclosure({ forms: [{ goal: '甲', rows: [['quantity', '乙', '≥1个']] }] })
  const of = indexed(disclosure)
  const order = (findings: readonly Finding[]) => sortFindings(findings, of).map(({ rule }) => rule)

  it('goes by lines', () => {
    expect(order([finding({ rule: 'b', place: { line: 9 } }), finding({ rule: 'a', place: { line: 2 } })])).toEqual([
      'a',
      'b',
    ])
  })
  it('goes by table, row and column where there are no lines', () => {
    const cell = (rule: string, table: number, row: number, column: number) =>
      finding({ rule, place: { table, row, column } })
    expect(order([cell('d', 2, 1, 1), cell('c', 1, 3, 1), cell('b', 1, 2, 4), cell('a', 1, 2, 3)])).toEqual([
      'a',
      'b',
      'c',
      'd',
    ])
  })
  it('goes by the characters within a cell', () => {
    const at = (rule: string, start: number) => finding({ rule, place: { line: 3, start, end: start + 1 } })
    expect(order([at('b', 5), at('a', 0)])).toEqual(['a', 'b'])
  })
  it('goes by the walk where nothing has a place', () => {
    const bare = (rule: string, at: string) => finding({ rule, at, place: {} })
    expect(order([bare('b', '/forms/0/indicators/0/target'), bare('a', '/forms/0/goal')])).toEqual(['a', 'b'])
  })
  it('keeps the order of findings at one place', () => {
    expect(order([finding({ rule: 'z' }), finding({ rule: 'a' })])).toEqual(['z', 'a'])
  })
})
