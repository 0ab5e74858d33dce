import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import { national } from '../score/index.ts'
import { templateOf } from '../template/index.ts'
import { derivationOf } from './derivation.ts'
import { closureOf } from './form-closure.ts'
import { stateOf } from './relation.ts'
import type { Proposal } from './solve.ts'

const closeForm = (spec: FormSpec) => {
  const [form] = buildDisclosure({ forms: [spec] }).forms
  if (!form) throw new Error('one form was asked for')
  const closure = closureOf(form, templateOf(form), national)
  const said = (proposals: readonly Proposal[]) =>
    proposals.map((one) => [one.figure.label(), one.raw, derivationOf(one, form), one.only] as const)
  return {
    missing: said(closure.missing),
    wrong: said(closure.wrong),
    kinds: closure.relations.map(({ kind }) => kind),
  }
}

const fields = { 项目名称: '古桥修缮' }

/** Executed money and its rate, of a budget whose parts add up. */
const evaluated = (executed: string, fiscal: string, other: string, rate: string): FormSpec => ({
  fields,
  phase: 'self-evaluation',
  template: 'national-project-self-evaluation@1',
  funds: {
    年度资金总额: { 年初预算数: '80', 全年预算数: '80', 全年执行数: executed, 分值: '10', 执行率: rate, 得分: '10' },
    '年度资金总额/当年财政拨款': { 年初预算数: '60', 全年预算数: '60', 全年执行数: fiscal },
    '年度资金总额/上年结转资金': { 年初预算数: '0', 全年预算数: '0', 全年执行数: '0' },
    '年度资金总额/其他资金': { 年初预算数: '20', 全年预算数: '20', 全年执行数: other },
  },
})

describe('closureOf', () => {
  it('tells the one cost that was left blank, with unit prices times their quantities', () => {
    const { missing } = closeForm({
      fields,
      funds: { 年度资金总额: '80' },
      rows: [
        ['quantity', '石栏板更换', '=12块'],
        ['cost', '石栏板更换', '≤1.5万元/块'],
        ['cost', '桥面铺装', '≤40万元'],
        ['cost', '桥基加固', ''],
      ],
    })
    expect(missing).toEqual([['桥基加固', '≤22万元', '80 − 40 − 18 = 22 万元', true]])
  })

  it('tells a wrong total by its parts and the rate together', () =>
    expect(closeForm(evaluated('67', '56', '20', '95%')).wrong).toEqual([
      ['年度资金总额（全年执行数）', '76', '56 + 0 + 20 = 76 万元', true],
    ]))

  it('names the sum of which the wrong number is the only part, and no blank line beside it', () =>
    expect(
      closeForm({
        fields,
        phase: 'self-evaluation',
        template: 'national-project-self-evaluation@1',
        funds: {
          年度资金总额: {
            年初预算数: '80',
            全年预算数: '80',
            全年执行数: '76',
            分值: '10',
            执行率: '95%',
            得分: '9.5',
          },
          '年度资金总额/当年财政拨款': { 年初预算数: '80', 全年预算数: '80', 全年执行数: '66', 执行率: '95%' },
          '年度资金总额/上年结转资金': { 年初预算数: '', 全年预算数: '', 全年执行数: '' },
          '年度资金总额/其他资金': { 年初预算数: '', 全年预算数: '', 全年执行数: '' },
        },
      }).wrong.map(([label, , how]) => [label, how]),
    ).toContainEqual(['年度资金总额／当年财政拨款（全年执行数）', '年度资金总额（全年执行数） = 76 万元']))

  it('tells a wrong rate where budget and executed money are confirmed by their parts', () =>
    expect(closeForm(evaluated('76', '56', '20', '59%')).wrong).toEqual([
      ['年度资金总额（执行率）', '95%', '76 ÷ 80 = 95%', true],
    ]))

  it('does not say which of several numbers is wrong where one sum alone is off', () =>
    expect(
      closeForm(evaluated('76', '50', '20', '95%')).wrong.map(([label, raw, , only]) => [label, raw, only]),
    ).toEqual([
      ['年度资金总额／当年财政拨款（全年执行数）', '56', false],
      ['年度资金总额／上年结转资金（全年执行数）', '6', false],
      ['年度资金总额／其他资金（全年执行数）', '26', false],
    ]))

  it('says nothing where everything adds up, or nothing is filled in', () => {
    expect(closeForm(evaluated('76', '56', '20', '95%'))).toMatchObject({ missing: [], wrong: [] })
    expect(closeForm(evaluated('', '', '', ''))).toMatchObject({ missing: [], wrong: [] })
  })

  it('a template may name some parts only: together they must not be above the total', () => {
    const total = { path: ['年度资金总额'], column: '全年执行数' }
    const part = { path: ['年度资金总额', '当年财政拨款'], column: '全年执行数' }
    const states = (executed: string, fiscal: string) => {
      const [form] = buildDisclosure({ forms: [evaluated(executed, fiscal, '', '95%')] }).forms
      const template = form && templateOf(form)
      if (!form || !template) throw new Error('the form has a template')
      const relations = [{ total, parts: [part], within: true as const }]
      const closure = closureOf(form, { ...template, relations }, national)
      return closure.relations.filter(({ kind }) => kind === 'parts').map((one) => [one.rel, stateOf(one)])
    }
    expect(states('76', '56')).toEqual([['≤', 'holds']])
    expect(states('76', '77')).toEqual([['≤', 'broken']])
  })
})

it('a number put wrong among sums that hold is found again, or nothing is said to be sure', () => {
  const amount = fc.integer({ min: 1, max: 90 })
  fc.assert(
    fc.property(amount, amount, amount, (fiscal, other, slip) => {
      const total = fiscal + other
      const shown = total + slip
      const spec = evaluated(String(shown), String(fiscal), String(other), `${((total / 80) * 100).toFixed(2)}%`)
      const sure = closeForm(spec).wrong.filter(([, , , only]) => only)
      expect(sure.map(([, raw]) => raw)).toEqual([String(total)])
    }),
    { numRuns: 60 },
  )
})
