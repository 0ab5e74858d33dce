import { describe, expect, it } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import { type Form, formSchema } from '../form/form.ts'
import { findProfile, national } from './profiles.ts'
import { scoreDisclosure } from './score-disclosure.ts'
import { isScored, scoreForm } from './score-form.ts'
import { type ScoreRow, scorecardSchema } from './scorecard.ts'
import { stepChart } from './step-chart.ts'

const stepped = findProfile('stepped') ?? national

const money = (budget: string, executed: string, weight: string, score: string) => ({
  年度资金总额: { 年初预算数: budget, 全年预算数: budget, 全年执行数: executed, 分值: weight, 执行率: '', 得分: score },
  '年度资金总额/其他资金': { 年初预算数: '', 全年预算数: '', 全年执行数: '', 分值: '—', 执行率: '', 得分: '—' },
})

/** A self-evaluation of a fictional unit: every kind of row, one of them late by a year, one cut by bands. */
const good: FormSpec = {
  phase: 'self-evaluation',
  title: '项目支出绩效自评表',
  year: 2024,
  amountUnit: '万元',
  fields: { 项目名称: '流动图书车运行', 实施单位: '青禾县图书馆' },
  funds: money('48', '46.8', '10', '10'),
  rows: [
    ['quantity', '下乡服务', '≥60次', { actual: '63次', weight: '20', score: '20' }],
    ['quality', '图书完好率', '≥95%', { actual: '96%', weight: '10', score: '10' }],
    ['timeliness', '服务周期', '2024年1-12月', { actual: '2023年1-12月', weight: '10', score: '10' }],
    ['cost', '车辆运行', '30万元', { actual: '29.1万元', weight: '10', score: '10' }],
    [
      'socialBenefit',
      '乡村阅读氛围',
      '更加浓厚',
      { actual: '部分达成预期指标并具有一定效果', weight: '30', score: '22' },
    ],
    ['serviceSatisfaction', '读者满意度', '>90%', { actual: '88%', weight: '10', score: '8' }],
  ],
  totals: { weight: '100', score: '90' },
}

const formOf = (spec: FormSpec): Form => {
  const [form] = buildDisclosure({ year: 2024, forms: [spec] }).forms
  if (form === undefined) throw new Error('no form was built')
  return form
}

const cardOf = (change: Partial<FormSpec> = {}, profile = national) => {
  const card = scoreForm(formOf({ ...good, ...change }), 0, profile)
  expect(scorecardSchema.parse(card)).toEqual(card)
  return card
}

const brief = (row: ScoreRow | undefined) =>
  row && [row.printed, row.score, row.difference, row.agrees, row.rightUnder.join()]

describe('scoreForm, proportional', () => {
  const card = cardOf()
  it.each([
    [0, '年度资金总额', ['10', '9.75', '0.25', 'yes', 'stepped']],
    [1, '下乡服务', ['20', '20', '0', 'yes', '']],
    [2, '图书完好率', ['10', '10', '0', 'yes', '']],
    [3, '服务周期', ['10', '0', '10', 'no', '']],
    [4, '车辆运行', ['10', '10', '0', 'yes', '']],
    [5, '乡村阅读氛围', ['22', '22', '0', 'yes', '']],
    [6, '读者满意度', ['8', '9.78', '-1.78', 'no', 'stepped']],
  ])('row %s %s', (index, name, expected) => {
    expect(card.rows[index]?.name).toBe(name)
    expect(brief(card.rows[index])).toEqual(expected)
  })

  it('adds rounded rows, and holds the unit’s against its own total', () => {
    expect(card.totals).toEqual({
      weight: { sum: '100', printed: '100', expected: '100' },
      sum: '90',
      printed: '90',
      addsUp: 'yes',
      score: '81.53',
      range: { from: '81.53', to: '81.53' },
      cap: null,
      difference: '8.47',
      at: '/forms/0/totals/score',
    })
    expect(card.grade).toEqual({ ours: 'good', printed: 'excellent' })
    expect(card.doubts).toEqual([])
  })

  it('names the cells that it read', () => {
    expect(card.rows[0]?.at).toEqual({
      target: '/forms/0/funds/1/amount',
      actual: '/forms/0/funds/2/amount',
      weight: '/forms/0/funds/3/amount',
      score: '/forms/0/funds/5/amount',
    })
    expect(card.rows[3]?.at.actual).toBe('/forms/0/indicators/2/actual')
  })

  it('says how each row came about, in both languages', () => {
    expect(card.rows.map((row) => row.sentence['zh-CN'])).toEqual([
      '46.8 ÷ 48 × 10 = 9.75；按执行率97.5%计分。',
      '63次 ≥ 60次，达到指标值；计满分20分。',
      '96% ≥ 95%，达到指标值；计满分10分。',
      '实际完成值2023年1月至2023年12月与目标2024年1月至2024年12月不是同一年度，不算完成；计0分。',
      '29.1万元 ≤ 30万元，未超过指标值；计满分10分。',
      '定性指标，部分达成；可得18至不足24分（60%—80%）。',
      '88 ÷ 90 × 10 = 9.78；未达到指标值，按完成比例计分，四舍五入保留2位小数。',
    ])
    expect(card.rows[6]?.sentence.en).toBe(
      '88 ÷ 90 × 10 = 9.78; not met, in proportion to what was reached, rounded half up to 2 decimals.',
    )
    expect(card.rows[6]?.verdict['zh-CN']).toBe(
      '单位自评8分，重算9.78分，相差1.78分。按“全国2021（分档，参照财预〔2021〕101号，未核实）”计分，单位的得分是对的。',
    )
    expect(card.rows[0]?.verdict['zh-CN']).toContain('不超过本表打分的精度（0.5分）')
  })

  it('names what it was made with', () => {
    expect(card.made).toMatchObject({ engine: '0.1.0', rules: '2', profile: 'national@2', others: ['stepped@2'] })
  })

  it('shows the way down from all points', () => {
    expect(stepChart(card)).toEqual({
      start: '100',
      steps: [
        { row: 0, name: '年度资金总额', lost: '0.25', left: '99.75' },
        { row: 3, name: '服务周期', lost: '10', left: '89.75' },
        { row: 5, name: '乡村阅读氛围', lost: '8', left: '81.75' },
        { row: 6, name: '读者满意度', lost: '0.22', left: '81.53' },
      ],
      end: '81.53',
    })
    expect(stepChart(card, 'unit').end).toBe('90')
  })
})

describe('scoreForm, stepped', () => {
  const card = cardOf({}, stepped)
  it('gives what the steps and bands give, and says that their wording is not located', () => {
    expect(brief(card.rows[0])).toEqual(['10', '10', '0', 'yes', ''])
    expect(brief(card.rows[6])).toEqual(['8', '8', '0', 'yes', ''])
    expect(card.profile.verified).toBe(false)
    expect(card.rows[6]?.doubts.map(({ code }) => code)).toEqual(['unverified'])
    expect(card.rows[6]?.basis).toEqual([
      { kind: 'law', document: '财预〔2021〕101号', binding: 'by-reference', verified: false },
    ])
  })
})

describe('execution', () => {
  const first = (change: Partial<FormSpec>, profile = national) => cardOf(change, profile).rows[0]
  const quantity = (actual: string): Pick<FormSpec, 'rows'> => ({
    rows: [['quantity', '下乡服务', '≥60次', { actual, weight: '90', score: '90' }]],
  })
  it.each([
    ['at the budget', national, '48', '48', '63次', '10', 'execution-proportional', []],
    ['nothing executed', national, '48', '0', '63次', '0', 'execution-proportional', []],
    ['above the budget', national, '48', '50', '63次', '10', 'execution-proportional', ['over-budget']],
    ['a third', national, '48', '16', '63次', '3.33', 'execution-proportional', []],
    ['no budget', national, '0', '0', '63次', '0', 'execution-no-budget', []],
    ['no budget, yet executed', national, '0', '3', '63次', '0', 'execution-no-budget', ['over-budget']],
    ['finished', stepped, '48', '30', '63次', '10', 'execution-finished', ['completion-inferred']],
    ['unfinished, 80 %', stepped, '50', '40', '59次', '7', 'execution-band', ['completion-inferred']],
    ['unfinished, 79.9 %', stepped, '100', '79.9', '59次', '5', 'execution-band', ['completion-inferred']],
    ['unfinished, 59.9 %', stepped, '100', '59.9', '59次', '0', 'execution-below-bands', ['completion-inferred']],
  ] as const)('%s', (_name, profile, budget, executed, actual, score, rule, doubts) => {
    const row = first({ ...quantity(actual), funds: money(budget, executed, '10', score) }, profile)
    expect(row?.score).toBe(score)
    expect(row?.derivation.rule).toBe(rule)
    expect(row?.doubts.map(({ code }) => code).filter((code) => code !== 'unverified')).toEqual(doubts)
  })

  it('leaves open what the steps leave open', () => {
    const open = { from: '7', to: '10', toIncluded: true }
    expect(first({ ...quantity('好'), funds: money('50', '45', '10', '9') }, stepped)?.range).toEqual(open)
    expect(first({ ...quantity('63次'), funds: money('50', '52', '10', '9') }, stepped)).toMatchObject({
      range: open,
      score: '9',
      agrees: 'yes',
    })
  })

  it('takes the initial budget, and the profile’s points, where nothing else is printed', () => {
    const row = first({ funds: { 资金总额: { 年初预算数: '50', 执行数: '40', 得分: '8' } } })
    expect(row).toMatchObject({ weight: '10', score: '8', agrees: 'yes' })
    expect(row?.doubts.map(({ code }) => code)).toEqual(['initial-budget-used', 'weight-assumed'])
  })

  it('cannot be scored without money', () => {
    const row = first({ funds: money('48', '', '10', '10') })
    expect(row).toMatchObject({ score: null, agrees: 'unknown', derivation: { rule: 'open', why: 'no-money' } })
    expect(row?.verdict.en).toBe('The unit gave 10; it cannot be checked.')
  })

  it('is no row where the form has none', () => {
    expect(cardOf({ funds: {} }).rows.map((row) => row.kind)).not.toContain('execution')
  })
})

describe('what a unit prints', () => {
  const one = (score: string, actual = '59次', weight = '10') => {
    const card = cardOf({ funds: {}, rows: [['quantity', '下乡服务', '≥60次', { actual, weight, score }]] })
    return { ...card.rows[0], tolerance: card.tolerance }
  }
  it.each([
    ['10', '0.5', 'yes'],
    ['9', '0.5', 'no'],
    ['9.8', '0.05', 'yes'],
    ['9.7', '0.05', 'no'],
    ['9.83', '0.005', 'yes'],
    ['9.84', '0.005', 'no'],
    ['9.80', '0.005', 'no'],
  ])('a score of %s is right within %s: %s', (score, tolerance, agrees) => {
    const row = one(score)
    expect([row.tolerance, row.agrees, row.score]).toEqual([tolerance, agrees, '9.83'])
  })

  it('may be missing', () => {
    expect(one('')).toMatchObject({ printed: null, score: '9.83', difference: null, agrees: 'unknown' })
    expect(one('').doubts?.map(({ code }) => code)).toEqual(['score-missing'])
  })

  it('may lie outside the row', () => {
    expect(one('12')).toMatchObject({ agrees: 'no' })
    expect(one('12').verdict?.['zh-CN']).toBe('单位自评12分，不在0至10分之内。')
  })

  it('may have no points beside it', () => {
    expect(one('10', '63次', '')).toMatchObject({
      weight: null,
      score: null,
      agrees: 'unknown',
      range: { from: '0', to: '0' },
    })
  })

  it.each([
    ['24', '23.99', 'yes'],
    ['23', '23', 'yes'],
    ['18', '18', 'yes'],
    ['15', '18', 'no'],
    ['30', '23.99', 'no'],
  ])('of a graded row of 30 points %s is held to %s: %s', (score, ours, agrees) => {
    const actual = '部分达成预期指标并具有一定效果'
    const card = cardOf({
      funds: {},
      rows: [['socialBenefit', '阅读氛围', '更加浓厚', { actual, weight: '30', score }]],
    })
    expect([card.rows[0]?.score, card.rows[0]?.agrees]).toEqual([ours, agrees])
  })

  it('may not add up', () => {
    const card = cardOf({ totals: { weight: '100', score: '92' }, rows: good.rows?.slice(1) ?? [] })
    expect(card.totals).toMatchObject({ addsUp: 'no', weight: { sum: '80', printed: '100', expected: '100' } })
    expect(card.doubts.map(({ code, sentence }) => [code, sentence['zh-CN']])).toEqual([
      ['levels-differ', '产出指标合计30分，规则原则上为50分；如经批复另有规定，从其规定。'],
      ['weights-sum', '各行分值合计80分，应为100分。'],
    ])
  })

  it('may leave our total open', () => {
    const card = cardOf({
      rows: [
        ['quantity', '下乡服务', '≥60次', { actual: '较好', weight: '50', score: '50' }],
        ['quality', '完好率', '≥95%', { actual: '96%', weight: '40', score: '40' }],
      ],
      totals: {},
    })
    expect(card.totals).toMatchObject({ score: '99.75', printed: null, addsUp: 'unknown' })
    const open = cardOf({ rows: [['quantity', '下乡服务', '≥60次', { actual: '', weight: '90', score: '90' }]] })
    expect(open.totals).toMatchObject({ score: null, range: { from: '9.75', to: '99.75' } })
    expect(open.grade.ours).toBeNull()
  })
})

describe('which forms are scored', () => {
  it('self-evaluations, and what has scores beside actual values', () => {
    const target: FormSpec = { phase: 'target', rows: [['quantity', '下乡服务', '≥60次', { weight: '50' }]] }
    expect(isScored(formOf(good))).toBe(true)
    expect(isScored(formOf(target))).toBe(false)
    const cards = scoreDisclosure(buildDisclosure({ forms: [target, good] }), national)
    expect(cards.map((card) => card?.form ?? null)).toEqual([null, 1])
  })

  it('an empty one too', () => {
    const card = cardOf({ rows: [], funds: {}, totals: {} })
    expect(card).toMatchObject({ rows: [], totals: { score: null, sum: null }, grade: { ours: null, printed: null } })
    expect(formSchema.safeParse(formOf(good)).success).toBe(true)
  })
})
