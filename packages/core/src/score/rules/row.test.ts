import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../../form/build.ts'
import type { Indicator } from '../../form/form.ts'
import { parseValue } from '../../value/index.ts'
import { exact, plain } from '../decimal.ts'
import { profileSchema } from '../profile.ts'
import { findProfile, national, profiles } from '../profiles.ts'
import { scoreRow } from './row.ts'

const stepped = findProfile('stepped') ?? national
const strict = profileSchema.parse({ ...national, equal: 'strict' })
const ratio = profileSchema.parse({ ...national, reverse: 'ratio' })

interface Row {
  readonly level2?: string
  readonly name?: string
  readonly weight?: string
}

const rowOf = (
  target: string,
  actual: string,
  { level2 = 'quantity', name = '开展活动', weight = '10' }: Row,
): Indicator => {
  const [form] = buildDisclosure({
    year: 2024,
    forms: [{ phase: 'self-evaluation', year: 2024, rows: [[level2, name, target, { actual, weight }]] }],
  }).forms
  const row = form?.indicators[0]
  if (row === undefined) throw new Error('no row was built')
  return row
}

/** "8" for a number, "[4, 8)" for a range. */
const score = (target: string, actual: string, row: Row = {}, profile = national) => {
  const earned = scoreRow({ row: rowOf(target, actual, row), weight: exact(row.weight ?? '10'), profile, year: 2024 })
  const { points } = earned
  return {
    points:
      points.kind === 'exact'
        ? plain(points.score)
        : `[${plain(points.from)}, ${plain(points.to)}${points.toIncluded ? ']' : ')'}`,
    rule: earned.derivation.rule,
    met: earned.met,
    doubts: earned.doubts.map((doubt) => doubt.code),
  }
}

type Case = readonly [
  target: string,
  actual: string,
  points: string,
  rule: string,
  doubts: readonly string[],
  row?: Row,
]

const check = (cases: readonly Case[], profile = national) => {
  it.for(cases)('%s, actual %s: %s by %s %j', ([target, actual, points, rule, doubts, row]) => {
    expect(score(target, actual, row, profile)).toMatchObject({ points, rule, doubts })
  })
}

describe('≥ and >', () => {
  check([
    ['≥20场', '20场', '10', 'met', []],
    ['≥20场', '25场', '10', 'met', []],
    ['>20场', '20场', '10', 'met', []],
    ['≥20场', '19场', '9.5', 'proportion', []],
    ['>90%', '89%', '9.89', 'proportion', []],
    ['≥3场', '2场', '6.67', 'proportion', []],
    ['≥3场', '1场', '3.33', 'proportion', []],
    ['≥800人', '7人', '0.09', 'proportion', []],
    ['≥20场', '0场', '0', 'proportion', []],
    ['≥20%', '-5%', '0', 'proportion', []],
    ['≥0次', '0次', '10', 'met', []],
    ['0次', '1次', '0', 'all-or-nothing', ['operator-assumed'], { name: '责任事件' }],
    ['=0次', '0次', '10', 'met', ['equal-as-ceiling'], { name: '责任事件' }],
    ['=0%', '2%', '10', 'met', [], { name: '客流增长率' }],
    ['≥0%', '-1%', '0', 'all-or-nothing', []],
    ['≥-3%', '-2%', '10', 'met', []],
    ['≥-3%', '-5%', '0', 'all-or-nothing', []],
    ['≥20场', '26场', '10', 'met', ['over-fulfilled']],
    ['≥20场', '25.99场', '10', 'met', []],
    ['≥99.5%', '995‰', '10', 'met', []],
    ['≥99.5%', '990‰', '9.95', 'proportion', []],
    ['≥2万元', '15000元', '7.5', 'proportion', [], { level2: 'economicBenefit' }],
    ['≥200场', '190场', '7.13', 'proportion', [], { weight: '7.5' }],
    ['≥8场', '1场', '0.13', 'proportion', [], { weight: '1' }],
    ['≥10000000000000000000001个', '10000000000000000000000个', '10', 'proportion', []],
  ])
})

describe('≤ and <', () => {
  const cost: Row = { level2: 'cost', name: '会议费' }
  check([
    ['≤10万元', '10万元', '10', 'met', [], cost],
    ['<10万元', '10万元', '10', 'met', [], cost],
    ['≤10万元', '9.2万元', '10', 'met', [], cost],
    ['≤10万元', '0元', '10', 'met', [], cost],
    ['≤10万元', '11万元', '9', 'excess', [], cost],
    ['≤3天', '4天', '6.67', 'excess', [], { level2: 'timeliness' }],
    ['≤10万元', '199999元', '0', 'excess', [], cost],
    ['≤10万元', '20万元', '0', 'excess', [], cost],
    ['≤10万元', '35万元', '0', 'excess', [], cost],
    ['≤0起', '0起', '10', 'met', []],
    ['≤0起', '1起', '0', 'all-or-nothing', []],
    ['≤-3%', '-4%', '10', 'met', []],
    ['≤-3%', '-1%', '0', 'all-or-nothing', []],
    ['≤2%', '≤1%', '10', 'met', ['actual-has-operator'], { level2: 'quality', name: '系统故障率' }],
  ])
  it('inversely, where the profile says so', () => {
    expect(score('≤10万元', '12.5万元', cost, ratio)).toMatchObject({ points: '8', rule: 'inverse' })
    expect(score('≤10万元', '9万元', cost, ratio)).toMatchObject({ points: '10', rule: 'met' })
  })
})

describe('= and bare numbers', () => {
  check([
    ['=5项', '5项', '10', 'met', []],
    ['=5项', '6项', '10', 'met', []],
    ['=5项', '7项', '10', 'met', ['over-fulfilled']],
    ['=5项', '4项', '8', 'proportion', []],
    ['=5万元', '4万元', '10', 'met', ['equal-as-ceiling'], { level2: 'cost' }],
    ['=0%', '1%', '0', 'all-or-nothing', ['equal-as-ceiling'], { level2: 'quality', name: '差错率' }],
    ['5项', '4项', '8', 'proportion', ['operator-assumed']],
    ['20万', '19.7万', '10', 'met', ['operator-assumed'], { level2: 'cost' }],
    ['20万', '21万', '9.5', 'excess', ['operator-assumed'], { level2: 'economicCost' }],
    ['2%', '1%', '10', 'met', ['operator-assumed'], { level2: 'quality', name: '网络故障率' }],
    ['98%', '99%', '10', 'met', ['operator-assumed'], { level2: 'quality', name: '故障排除率' }],
    ['24小时', '20小时', '10', 'met', ['operator-assumed'], { level2: 'timeliness', name: '响应时间' }],
    ['24小时', '1天', '10', 'met', ['operator-assumed'], { level2: 'timeliness', name: '响应时间' }],
    ['230天', '210天', '9.13', 'proportion', ['operator-assumed'], { level2: 'quantity', name: '开放天数' }],
  ])
  it('all or nothing, where the profile is strict', () => {
    expect(score('=5项', '5项', {}, strict)).toMatchObject({ points: '10', rule: 'met' })
    expect(score('=5项', '6项', {}, strict)).toMatchObject({ points: '0', rule: 'all-or-nothing' })
  })
})

describe('ranges', () => {
  check([
    ['80%-90%', '85%', '10', 'met-range', []],
    ['80%-90%', '80%', '10', 'met-range', []],
    ['80%-90%', '90%', '10', 'met-range', []],
    ['80%-90%', '72%', '9', 'proportion', []],
    ['80%-90%', '99%', '9', 'excess', []],
    ['90%-80%', '85%', '10', 'met-range', []],
    ['≥80%', '85%-90%', '10', 'met', ['actual-is-range']],
    ['≥90%', '81%-95%', '9', 'proportion', ['actual-is-range']],
    ['80%-90%', '82%-88%', '10', 'met-range', ['actual-is-range']],
    ['80%-90%', '82%-99%', '9', 'excess', ['actual-is-range']],
  ])
})

describe('dates and periods', () => {
  const time: Row = { level2: 'timeliness', name: '完成时间' }
  check([
    ['2024年12月底前', '2024年12月31日', '10', 'on-time', [], time],
    ['2024年12月底前', '2024年3月5日', '10', 'on-time', [], time],
    ['2024年12月底前', '2025年1月1日', '0', 'late', [], time],
    ['2024年12月底前', '2023年12月20日', '0', 'wrong-year', [], time],
    ['2025年6月底前', '2024年12月1日', '10', 'on-time', [], time],
    ['2024年6月15日', '2024年6月', '[0, 10]', 'open', [], time],
    ['12月底前', '11月20日', '10', 'on-time', ['year-assumed'], time],
    ['2024年1-12月', '2024年1-12月', '10', 'on-time', [], time],
    ['2024年1-12月', '2023年1-12月', '0', 'wrong-year', [], time],
    ['2024年1-12月', '2024年3-11月', '10', 'on-time', ['period-differs'], time],
    ['2024年1-6月', '2024年1-7月', '0', 'late', [], time],
    ['2024年1-12月', '2024年11月8日', '10', 'on-time', [], time],
    ['2024年12月底前', '按时完成', '[8, 10]', 'grade', ['actual-not-measured'], time],
    ['2024年12月底前', '3天', '[0, 10]', 'open', [], time],
  ])
})

describe('qualitative', () => {
  const benefit: Row = { level2: 'socialBenefit', name: '文化生活' }
  check([
    ['持续提升', '达成预期指标', '[8, 10]', 'grade', [], benefit],
    ['持续提升', '部分达成预期指标并具有一定效果', '[6, 8)', 'grade', [], benefit],
    ['持续提升', '未达成预期指标且效果较差', '[0, 6)', 'grade', [], benefit],
    ['持续提升', '持续 提升。', '[8, 10]', 'grade', ['echo'], benefit],
    ['持续提升', '较好', '[0, 10]', 'grade', ['grade-unknown'], benefit],
    ['持续提升', '95%', '[0, 10]', 'grade', ['grade-unknown'], benefit],
    ['持续提升', '达成预期指标', '[1.11, 1.39]', 'grade', [], { ...benefit, weight: '1.39' }],
    ['≥90%', '达成预期指标', '[8, 10]', 'grade', ['actual-not-measured'], benefit],
    ['≥90%', '较好', '[0, 10]', 'grade', ['actual-not-measured', 'grade-unknown'], benefit],
  ])
})

describe('satisfaction', () => {
  const people: Row = { level2: 'serviceSatisfaction', name: '群众满意度' }
  describe('proportional', () => check([['≥90%', '89%', '9.89', 'proportion', [], people]]))
  describe('bands', () =>
    check(
      [
        ['≥90%', '89%', '8', 'satisfaction-band', [], people],
        ['≥90%', '90%', '10', 'satisfaction-band', [], people],
        ['≥95%', '90%', '10', 'satisfaction-band', [], people],
        ['≥80%', '85%', '8', 'satisfaction-band', ['band-below-target'], people],
        ['≥90%', '80%', '8', 'satisfaction-band', [], people],
        ['≥90%', '79.99%', '5', 'satisfaction-band', [], people],
        ['≥90%', '60%', '5', 'satisfaction-band', [], people],
        ['≥90%', '59.9%', '0', 'satisfaction-below-bands', [], people],
        ['≥90%', '895‰', '8', 'satisfaction-band', [], people],
        ['≥90%', '89', '8', 'satisfaction-band', ['percent-assumed'], people],
        ['≥90%', '0.89', '8', 'satisfaction-band', ['percent-assumed'], people],
        ['≥90%', '89%', '4', 'satisfaction-band', [], { ...people, weight: '5' }],
        ['≥90%', '85%', '12', 'satisfaction-band', [], { ...people, weight: '15' }],
        ['≥4.5分', '4.4分', '9.78', 'proportion', [], people],
        ['满意', '满意', '[8, 10]', 'grade', ['echo'], people],
      ],
      stepped,
    ))
})

describe('the pass gate of the stepped profile', () => {
  check(
    [
      ['≥100场', '60场', '6', 'proportion', []],
      ['≥100场', '59场', '0', 'below-gate', []],
      ['≥5000场', '2999场', '0', 'below-gate', []],
      ['≤10万元', '15万元', '5', 'excess', [], { level2: 'cost' }],
    ],
    stepped,
  )
})

describe('units', () => {
  check([
    ['≥20场次', '18场', '9', 'proportion', []],
    ['≥20', '18场', '9', 'proportion', ['unit-assumed']],
    ['≥20场', '18', '9', 'proportion', ['unit-assumed']],
    ['≥20场', '18次', '9', 'proportion', ['units-differ']],
    ['≤20万元', '19.7', '10', 'met', ['unit-assumed'], { level2: 'cost' }],
    ['≥90%', '0.81', '9', 'proportion', ['percent-assumed']],
    ['≥20场', '5万元', '[0, 10]', 'open', []],
    ['≥20场', '50%', '[0, 10]', 'open', []],
    ['≤450元/人', '430元', '10', 'met', ['units-differ'], { level2: 'cost' }],
  ])
})

describe('what cannot be measured', () => {
  check([
    ['≥20场', '', '[0, 10]', 'open', []],
    ['', '20场', '[0, 10]', 'open', []],
    ['—', '20场', '[0, 10]', 'open', []],
    ['≥**个', '20个', '[0, 10]', 'open', []],
    ['≥95长期', '90', '9.47', 'proportion', ['garbled']],
    ['≤19.519.5万元', '19万元', '10', 'met', ['garbled'], { level2: 'cost' }],
    ['≥90%', '≥90%', '10', 'met', ['actual-has-operator']],
    ['≥90%', '≤95%', '[0, 10]', 'open', ['actual-has-operator']],
    ['≤5万元', '≥3万元', '[0, 10]', 'open', ['actual-has-operator'], { level2: 'cost' }],
    ['≥135人、3天', '140人、3天', '10', 'compound-met', []],
    ['≥135人、3天', '120人、3天', '[0, 10]', 'open', []],
    ['≥135人、3天', '140人', '[0, 10]', 'open', []],
  ])
})

describe('any two texts', () => {
  const operators = fc.constantFrom('', '≥', '≤', '>', '<', '=', '不少于')
  const units = fc.constantFrom('', '%', '‰', '个', '万元', '元', '万', '天', '小时', '元/人', '年底前')
  const number = fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.bigInt()).map(String)
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.tuple(operators, number, units).map((parts) => parts.join('')),
    fc.tuple(number, number, units).map(([from, to, unit]) => `${from}-${to}${unit}`),
    fc.constantFrom(
      '2024年1-12月',
      '2023年底前',
      '12月底前',
      '达成预期指标',
      '持续提升',
      '≥135人、3天',
      '≤19.519.5万元',
      '',
    ),
  )
  const level2 = fc.constantFrom('quantity', 'quality', 'timeliness', 'cost', 'socialBenefit', 'serviceSatisfaction')
  const weight = fc.integer({ min: 0, max: 100_000 }).map((n) => plain(exact(n).div(1000)))

  it('earn between nothing and all, and never throw', () => {
    fc.assert(
      fc.property(
        value,
        value,
        level2,
        weight,
        fc.constantFrom(...profiles, strict, ratio),
        (target, actual, level, points, profile) => {
          const w = exact(points)
          const row: Indicator = {
            ...rowOf('≥1个', '1个', { level2: level }),
            target: { raw: target, value: parseValue(target), place: {} },
            actual: { raw: actual, value: parseValue(actual), place: {} },
          }
          const earned = scoreRow({ row, weight: w, profile, year: 2024 }).points
          const ends = earned.kind === 'exact' ? [earned.score] : [earned.from, earned.to]
          for (const end of ends) {
            expect(end.gte(0) && end.lte(w)).toBe(true)
            expect(end.isFinite()).toBe(true)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})
