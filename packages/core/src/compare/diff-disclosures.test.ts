import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDisclosure, type DisclosureSpec } from '../form/index.ts'
import { diffDisclosures } from './diff-disclosures.ts'

type Row = readonly [level2: string, name: string, target: string]

const rows: readonly Row[] = [
  ['quantity', '巡展场次', '≥12 场'],
  ['quantity', '编印手册', '≥3000 册'],
  ['quality', '展品完好率', '≥95%'],
  ['timeliness', '完成时间', '2031年11月底前'],
]

const disclosure = (own: readonly Row[] = rows, spec: Partial<DisclosureSpec['forms'][number]> = {}) =>
  buildDisclosure({ title: '白桦镇文化站绩效目标', forms: [{ goal: '巡展十二场', rows: own, ...spec }] })

const summary = (before: readonly Row[], after: readonly Row[]) =>
  diffDisclosures(disclosure(before), disclosure(after)).map((one) => {
    if (one.kind === 'added') return `+ ${one.at}`
    return one.kind === 'removed' ? `- ${one.was}` : `${one.at}: ${one.before} → ${one.after}`
  })

const [first, second, third, fourth] = rows as readonly [Row, Row, Row, Row]

describe('diffDisclosures', () => {
  it.each<[string, readonly Row[], readonly string[]]>([
    ['nothing', rows, []],
    [
      'a target',
      [['quantity', '巡展场次', '≥10 场'], second, third, fourth],
      ['/forms/0/indicators/0/target: ≥12 场 → ≥10 场'],
    ],
    [
      'two cells of a row',
      [first, second, ['quality', '展品合格率', '≥98%'], fourth],
      ['/forms/0/indicators/2/name: 展品完好率 → 展品合格率', '/forms/0/indicators/2/target: ≥95% → ≥98%'],
    ],
    ['a row that went', [first, third, fourth], ['- /forms/0/indicators/1']],
    [
      'a row that came',
      [first, second, ['quantity', '培训讲解员', '≥20 人'], third, fourth],
      ['+ /forms/0/indicators/2'],
    ],
    [
      'a row that came before one that changed',
      [first, ['quantity', '培训讲解员', '≥20 人'], second, ['quality', '展品完好率', '≥99%'], fourth],
      ['/forms/0/indicators/3/target: ≥95% → ≥99%', '+ /forms/0/indicators/1'],
    ],
  ])('%s', (_, after, expected) => {
    expect(summary(rows, after)).toEqual(expected)
  })

  it('tells a header cell once', () => {
    const before = disclosure(rows, { fields: { 项目名称: '流动展览' } })
    const after = disclosure(rows, { fields: { 项目名称: '流动展览车' } })
    expect(diffDisclosures(before, after)).toMatchObject([
      { kind: 'changed', at: '/forms/0/fields/0/value', before: '流动展览', after: '流动展览车' },
    ])
  })

  it('tells a whole form that came or went', () => {
    const one = disclosure()
    const two = buildDisclosure({
      title: '白桦镇文化站绩效目标',
      forms: [
        { goal: '巡展十二场', rows },
        { goal: '修缮书屋', rows: [first] },
      ],
    })
    expect(diffDisclosures(one, two)).toMatchObject([{ kind: 'added', at: '/forms/1' }])
    expect(diffDisclosures(two, one)).toMatchObject([{ kind: 'removed', was: '/forms/1' }])
  })

  it('tells what changed outside the forms', () => {
    const before = buildDisclosure({
      title: '白桦镇文化站绩效目标',
      narrative: [{ heading: '总体目标', text: '办好巡展。' }],
      forms: [],
    })
    const after = buildDisclosure({
      title: '白桦镇文化馆绩效目标',
      narrative: [{ heading: '总体目标', text: '办好十二场巡展。' }],
      forms: [],
    })
    expect(diffDisclosures(before, after)).toMatchObject([
      { kind: 'changed', at: '/title', before: '白桦镇文化站绩效目标', after: '白桦镇文化馆绩效目标' },
      { kind: 'changed', at: '/narrative/0/text', before: '办好巡展。', after: '办好十二场巡展。' },
    ])
  })

  it('never tells of a difference between a state and itself', () => {
    const row = fc.tuple(
      fc.constantFrom('quantity', 'quality'),
      fc.constantFrom('甲', '乙', '丙', '丁戊'),
      fc.constantFrom('≥1 个', '≥2 个'),
    )
    const some = fc.array(row, { maxLength: 6 })
    fc.assert(
      fc.property(some, (own) => {
        expect(summary(own, own)).toEqual([])
      }),
    )
  })
})
