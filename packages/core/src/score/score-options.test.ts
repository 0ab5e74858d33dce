import { describe, expect, it } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import type { Profile } from './profile.ts'
import { findProfile, national } from './profiles.ts'
import { scoreForm } from './score-form.ts'
import { scorecardSchema } from './scorecard.ts'

/** Rows that earn all of 90 points. */
const full: NonNullable<FormSpec['rows']> = [
  ['quantity', '下乡服务', '≥60次', { actual: '60次', weight: '50', score: '50' }],
  ['socialBenefit', '受益农户', '≥90户', { actual: '90户', weight: '30', score: '30' }],
  ['serviceSatisfaction', '农户满意度', '≥90%', { actual: '95%', weight: '10', score: '10' }],
]

const cardOf = (spec: FormSpec, profile: Profile = national) => {
  const [form] = buildDisclosure({
    forms: [{ phase: 'self-evaluation', year: 2024, amountUnit: '万元', rows: full, ...spec }],
  }).forms
  if (form === undefined) throw new Error('no form was built')
  const card = scoreForm(form, 0, profile)
  expect(scorecardSchema.parse(card)).toEqual(card)
  return card
}

describe('the points of the levels', () => {
  const rows = (output: string, benefit: string, satisfaction?: string): NonNullable<FormSpec['rows']> => [
    ['quantity', '下乡服务', '≥60次', { actual: '60次', weight: output, score: output }],
    ['socialBenefit', '受益农户', '≥90户', { actual: '90户', weight: benefit, score: benefit }],
    ...(satisfaction
      ? ([
          ['serviceSatisfaction', '农户满意度', '≥90%', { actual: '95%', weight: satisfaction, score: satisfaction }],
        ] satisfies FormSpec['rows'])
      : []),
  ]
  const levels = (id: string, ...points: readonly [string, string, string?]) => {
    const card = cardOf({ rows: rows(...points) }, findProfile(id) ?? national)
    return [
      card.levels.map(({ expected }) => expected),
      card.doubts.filter(({ code }) => code === 'levels-differ').map(({ data }) => data.level),
    ]
  }

  it('are held against the way that has the levels of the form', () => {
    expect(levels('national', '50', '30', '10')).toEqual([['50', '30', '10'], []])
    expect(levels('national', '60', '20', '10')).toEqual([
      ['50', '30', '10'],
      ['output', 'benefit'],
    ])
    expect(levels('national', '50', '40')).toEqual([['50', '40'], []])
    expect(levels('sichuan', '60', '30')).toEqual([['60', '30'], []])
    expect(levels('sichuan', '50', '40')).toEqual([['50', '40'], []])
    expect(levels('hubei-2020', '40', '40')).toEqual([['40', '40'], []])
    expect(levels('yinchuan-2021', '50', '40')).toEqual([[null, null], []])
  })
})

describe('options of a region', () => {
  const funds = (budget: string, executed: string): NonNullable<FormSpec['funds']> => ({
    年度资金总额: { 全年预算数: budget, 全年执行数: executed, 分值: '10', 得分: '10' },
  })
  const capped: Profile = {
    ...national,
    caps: [
      { executionBelow: '0.8', total: '89' },
      { executionBelow: '0.5', total: '79' },
    ],
  }

  it.each([
    ['90', '99', null],
    ['79', '89', '89'],
    ['49', '79', '79'],
  ])('cap the total by the execution rate: %s%%', (executed, total, cap) => {
    const card = cardOf({ funds: funds('100', executed), rows: full, totals: {} }, capped)
    expect(card.totals.score).toBe(total)
    expect(card.totals.cap?.total ?? null).toBe(cap)
    expect(card.doubts.map(({ sentence }) => sentence['zh-CN'])).toEqual(
      cap === null ? [] : [`预算执行率${executed}%，低于${cap === '89' ? '80' : '50'}%，总分最高${cap}分。`],
    )
  })

  it('weigh execution within another level: there is no row of its own', () => {
    const card = cardOf(
      { funds: { 年度资金总额: { 全年预算数: '35', 全年执行数: '30' } } },
      findProfile('yinchuan-2021') ?? national,
    )
    expect(card.rows.map(({ kind }) => kind)).not.toContain('execution')
  })
})

describe('a whole department', () => {
  it('scores every task that carries points, and not the line that adds them up', () => {
    const task = (budget: string, executed: string, points: string, score: string) => ({
      '预算数/全部': budget,
      '预算数/财政拨款': budget,
      '执行数/全部': executed,
      '执行数/财政拨款': executed,
      分值: points,
      得分: score,
    })
    const card = cardOf({
      subject: 'department',
      funds: {
        基层服务: task('40', '40', '4', '4'),
        能力建设: task('60', '45', '6', '5'),
        金额合计: { ...task('100', '85', '10', '9') },
      },
      rows: full,
      totals: {},
    })
    expect(
      card.rows.filter(({ kind }) => kind === 'execution').map(({ name, printed, score }) => [name, printed, score]),
    ).toEqual([
      ['基层服务', '4', '4'],
      ['能力建设', '5', '4.5'],
    ])
    expect(card.totals.score).toBe('98.5')
  })
})

describe('rows by options', () => {
  const row = (target: string, actual: string, change: Partial<Profile>, level2 = 'quantity') => {
    const card = cardOf(
      { rows: [[level2, '下乡服务', target, { actual, weight: '20', score: '20' }]] },
      { ...national, ...change },
    )
    return [card.rows[0]?.score, card.rows[0]?.sentence['zh-CN']]
  }
  const late = {
    late: {
      steps: [
        { days: 30, share: '0.8' },
        { days: 60, share: '0.5' },
      ],
    },
  } satisfies Partial<Profile>

  it.each([
    ['2024年10月31日', '20', '按时'],
    ['2024年11月20日', '16', '在30天以内；20 × 0.8 = 16。'],
    ['2024年12月15日', '10', '在60天以内；20 × 0.5 = 10。'],
    ['2025年3月1日', '0', '计0分'],
    ['2024年11月', '16', '在30天以内'],
    ['2024年12月', null, '日期'],
  ])('late by a table: %s', (actual, score, words) => {
    const [found, sentence] = row('2024年10月底前', actual, late, 'timeliness')
    expect([found, sentence]).toEqual([score, expect.stringContaining(words)])
  })

  const reduction = { overfulfilmentReduction: { above: '1.3', least: '0.5' } } satisfies Partial<Profile>
  it.each([
    ['130次', '20', '达到指标值'],
    ['150次', '16', '150 ÷ 100 = 150%，超过130%，说明指标值定得偏低；按偏离度调减，20 × 0.8 = 16。'],
    ['900次', '10', '20 × 0.5 = 10'],
  ])('over-fulfilment by deviation: %s', (actual, score, words) => {
    const [found, sentence] = row('≥100次', actual, reduction)
    expect([found, sentence]).toEqual([score, expect.stringContaining(words)])
  })
})

describe('the law of a year', () => {
  it('holds no row against a regulation that was issued later', () => {
    const stepped = findProfile('stepped') ?? national
    const documents = (year: number) =>
      cardOf({ year }, stepped).rows.flatMap(({ basis }) => basis.map((one) => one.document))
    expect(documents(2024)).toContain('财预〔2021〕101号')
    expect(documents(2019)).not.toContain('财预〔2021〕101号')
  })

  it('names the parts that nobody could verify', () => {
    expect(cardOf({}).profile).toMatchObject({
      region: '000000',
      validFrom: '2020-02-25',
      unverified: ['range', 'date'],
    })
    expect(cardOf({}, findProfile('national-2015')).profile.unverified).toContain('execution')
  })
})
