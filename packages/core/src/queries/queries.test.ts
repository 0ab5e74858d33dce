import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import { findTemplate } from '../template/index.ts'
import { parseValue } from '../value/index.ts'
import { costAmount, isCostRow } from './cost.ts'
import { executed, fenOf, termTotal, yearBudget } from './funds.ts'
import { longestCommon } from './lcs.ts'
import { likeness } from './likeness.ts'
import { headOf, isRate, isSatisfaction } from './names.ts'
import { lettersOf, plainName, plainText } from './plain-text.ts'
import { quantitiesOf, quantityOf } from './quantities.ts'
import { yearOf } from './year.ts'

const formOf = (spec: FormSpec) => {
  const [form] = buildDisclosure({ year: 2024, forms: [spec] }).forms
  if (!form) throw new Error('no form')
  return form
}

describe('yearBudget', () => {
  it.each<[string, FormSpec['funds'], number | undefined]>([
    ['the line of the year', { 项目总额: '90', 年度资金总额: '36.5', '年度资金总额/财政拨款': '36.5' }, 36_500_000],
    ['a project’s annual sum', { 项目年度金额: '26' }, 26_000_000],
    ['one cell of budget money', { 预算资金: '42' }, 42_000_000],
    [
      'the adjusted figure before the initial one',
      { 年度资金总额: { 年初预算数: '35', 全年预算数: '40', 全年执行数: '39' } },
      40_000_000,
    ],
    [
      'the sum of a department',
      { 基本支出: { '2024年度预算金额': '60' }, 资金总额: { '2024年度预算金额': '86' } },
      86_000_000,
    ],
    ['points are no money', { 年度资金总额: { 分值: '10', 得分: '9' } }, undefined],
    ['an empty cell', { 年度资金总额: '' }, undefined],
    ['no money', {}, undefined],
  ])('%s', (_, funds, fen) => {
    expect(fenOf(yearBudget(formOf({ ...(funds && { funds }) }), undefined))).toBe(fen)
  })

  it('goes by the template’s own reference first', () => {
    const template = findTemplate('ningxia-project-target')
    const funds = { 项目总额: '90', 年度资金总额: '36.5' }
    expect(template?.money?.yearBudget).toBeDefined()
    expect(fenOf(yearBudget(formOf({ funds }), template))).toBe(36_500_000)
  })
})

describe('termTotal and executed', () => {
  const form = formOf({ funds: { 项目总额: '90', 年度资金总额: { 全年预算数: '40', 全年执行数: '39.2' } } })
  it('finds the whole term and the executed money', () => {
    expect(fenOf(termTotal(form, undefined))).toBe(90_000_000)
    expect(fenOf(executed(form, undefined))).toBe(39_200_000)
    expect(termTotal(formOf({}), undefined)).toBeUndefined()
  })
})

describe('costAmount', () => {
  it.each<[string, string, string | undefined, readonly string[] | undefined]>([
    ['≤3.65万元', 'a sum', '3650000', undefined],
    ['5万', 'without 元', '5000000', undefined],
    ['≤8', 'bare, in the form’s unit', '8000000', undefined],
    ['420元/人/天', 'a unit price', '42000', ['人', '天']],
    ['0.535元/度', 'a price of no whole fen', '53.5', ['度']],
    ['≤5%', 'a rate', undefined, undefined],
    ['3-5万元', 'a range', undefined, undefined],
    ['不超预算', 'words', undefined, undefined],
  ])('%s: %s', (raw, _, fen, per) => {
    const form = formOf({ amountUnit: '万元', rows: [['cost', '印刷', raw]] })
    const [row] = form.indicators
    const amount = row && costAmount(row, form)
    expect(amount?.fen.toFixed()).toBe(fen)
    expect(amount?.per).toEqual(per)
  })

  it('knows cost rows of both schemes', () => {
    const form = formOf({
      rows: [
        ['cost', '印刷', '≤3万元'],
        ['economicCost', '场租', '≤2万元'],
        ['cost', '讲课费', '≤500元/课时'],
        ['socialCost', '扰民', '≤1起'],
        ['quantity', '拨付经费', '9万元'],
      ],
    })
    expect(form.indicators.map(isCostRow)).toEqual([true, true, true, false, false])
  })
})

describe('names', () => {
  it.each([
    ['指标1：器材完好率', '器材完好率', true],
    ['优良天数比例（%）', '优良天数比例', true],
    ['服务对象满意度指标', '服务对象满意度', true],
    ['检查频率', '检查频率', false],
    ['资金使用效率', '资金使用效率', false],
    ['参训人数', '参训人数', false],
  ])('%s', (name, head, rate) => {
    expect([headOf(name), isRate(name)]).toEqual([head, rate])
  })
  it('knows satisfaction', () => {
    expect([isSatisfaction('群众满意率'), isSatisfaction('群众知晓率')]).toEqual([true, false])
  })
})

describe('plain texts', () => {
  it.each([
    ['<p>举办 培训</p>', '举办培训'],
    ['巡　诊\t40 次', '巡诊40次'],
    ['甲<乙', '甲<乙'],
  ])('plainText %s', (raw, text) => {
    expect(plainText(raw)).toBe(text)
  })
  it.each([
    ['指标 12: 器材 完好率', '器材完好率'],
    ['指标：巡诊', '巡诊'],
    ['1.巡诊', '巡诊'],
    ['3.5公里管网', '3.5公里管网'],
    ['指标体系建设', '指标体系建设'],
  ])('plainName %s', (raw, name) => {
    expect(plainName(raw)).toBe(name)
  })
  it('leaves letters and digits for likeness', () => {
    expect(lettersOf('“巡诊”，40 次！')).toBe('巡诊40次')
  })
})

describe('likeness', () => {
  it.each([
    ['开展巡诊服务', '开展巡诊服务。', 1, 1],
    ['开展巡诊服务', '开展义诊服务', 0.5, 0.7],
    ['开展巡诊服务', '修缮校舍', 0, 0],
    ['', '', 0, 0],
    ['巡', '诊', 0, 0],
  ])('%s / %s', (a, b, from, to) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(from)
    expect(likeness(a, b)).toBeLessThanOrEqual(to)
    expect(likeness(b, a)).toBe(likeness(a, b))
  })
})

describe('quantities', () => {
  it.each([
    ['≥8个', ['8'], '8'],
    ['≥60人、5天', ['60', '5'], undefined],
    ['10-15人', ['10'], undefined],
    ['≥90长期', [], undefined],
    ['持续提升', [], undefined],
  ])('%s', (raw, numbers, one) => {
    const value = parseValue(raw)
    expect(quantitiesOf(value).map((each) => (each.kind === 'range' ? each.from : each.number))).toEqual(numbers)
    expect(quantityOf(value)?.number).toBe(one)
  })
})

describe('yearOf', () => {
  it('is the form’s, else the document’s', () => {
    const disclosure = buildDisclosure({ year: 2024, forms: [{ year: 2023 }] })
    const [form] = disclosure.forms
    if (!form) throw new Error('no form')
    expect(yearOf(form, disclosure)).toBe(2023)
    expect(yearOf({ ...form, year: { raw: '', place: {} } }, disclosure)).toBe(2024)
  })
})

test('longestCommon is that of the whole texts, whatever they begin and end with', () => {
  const slow = (a: string, b: string): number => {
    if (a === '' || b === '') return 0
    if (a[0] === b[0]) return 1 + slow(a.slice(1), b.slice(1))
    return Math.max(slow(a.slice(1), b), slow(a, b.slice(1)))
  }
  const text = fc.string({ unit: fc.constantFrom(...'修石桥'), maxLength: 8 })
  fc.assert(fc.property(text, text, (a, b) => longestCommon(a, b) === slow(a, b)))
})
