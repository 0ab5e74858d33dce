import { describe, expect, it } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/index.ts'
import { templateOf } from '../template/template-of.ts'
import { reconcile } from './differences.ts'
import { pairForms } from './pair-forms.ts'

type Rows = NonNullable<FormSpec['rows']>

const fields = { 项目名称: '渠道修缮', 实施单位: '东栅县水利局' }
const between = (before: FormSpec, after: FormSpec, years: readonly [number, number] = [2025, 2025]) => {
  const [pairing] = pairForms([
    buildDisclosure({ file: 'a', year: years[0], forms: [{ phase: 'target', fields, ...before }] }),
    buildDisclosure({ file: 'b', year: years[1], forms: [{ phase: 'self-evaluation', fields, ...after }] }),
  ])
  return pairing ? reconcile(pairing, templateOf).differences : []
}
const ofRows = (before: Rows, after: Rows) => between({ rows: before }, { rows: after })

describe('reconcile', () => {
  it.each<[string, Rows, Rows, object[]]>([
    ['nothing', [['quantity', '修缮渠道', '≥8公里']], [['quantity', '指标1：修缮渠道', '8 公里']], []],
    [
      'a smaller count',
      [['quantity', '修缮渠道', '≥8公里']],
      [['quantity', '修缮渠道', '≥6000米']],
      [{ kind: 'target-changed', change: 'lowered', ratio: 0.75 }],
    ],
    [
      'a higher ceiling',
      [['cost', '修缮成本', '≤80万元']],
      [['cost', '修缮成本', '≤900000元']],
      [{ kind: 'target-changed', change: 'lowered', ratio: 1.125 }],
    ],
    [
      'a later day',
      [['timeliness', '完工时间', '2025年6月30日']],
      [['timeliness', '完工时间', '2025年9月30日']],
      [{ kind: 'target-changed', change: 'lowered' }],
    ],
    [
      'another unit',
      [['quantity', '修缮渠道', '≥8公里']],
      [['quantity', '修缮渠道', '≥8条']],
      [{ kind: 'target-changed', change: 'altered' }],
    ],
    [
      'a new name of the same target',
      [['quantity', '渠道修缮长度', '≥8公里']],
      [['quantity', '修缮渠道公里数', '≥8公里']],
      [{ kind: 'indicator-renamed' }],
    ],
    [
      'another group',
      [['quantity', '一类渠道长度', '≥8公里']],
      [['quantity', '二类渠道长度', '≥8公里']],
      [{ kind: 'indicator-dropped', replaceable: true }, { kind: 'indicator-added' }],
    ],
    [
      'a row moved',
      [['quality', '水质达标率', '≥90%']],
      [['ecologicalBenefit', '水质达标率', '≥90%']],
      [{ kind: 'level-changed' }],
    ],
    [
      'one row for two',
      [['quantity', '培训和宣传人次', '≥500人次']],
      [
        ['quantity', '培训管水员', '≥200人次'],
        ['quantity', '用水宣传人次', '≥300人次'],
      ],
      [{ kind: 'indicator-split' }],
    ],
    [
      'two rows for one',
      [
        ['quantity', '干渠清淤长度', '≥3公里'],
        ['quantity', '支渠清淤长度', '≥5公里'],
      ],
      [['quantity', '清淤总长度', '≥8公里']],
      [{ kind: 'indicators-united' }],
    ],
  ])('%s', (_, before, after, differences) => {
    expect(ofRows(before, after)).toMatchObject(differences)
    expect(ofRows(before, after)).toHaveLength(differences.length)
  })

  it('compares weights as shares', () => {
    const rows = (a: string, b: string): Rows => [
      ['quantity', '修缮渠道', '≥8公里', { weight: a }],
      ['quality', '验收合格率', '≥95%', { weight: b }],
    ]
    expect(ofRows(rows('60', '40'), rows('54', '36'))).toEqual([])
    expect(ofRows(rows('60', '40'), rows('30', '60'))).toMatchObject([
      { kind: 'weight-changed', expected: '54' },
      { kind: 'weight-changed', expected: '36' },
    ])
  })

  it('compares the year’s money', () => {
    expect(
      between({ funds: { 年度资金总额: '80' } }, { funds: { 年度资金总额: { 年初预算数: '90', 全年预算数: '100' } } }),
    ).toMatchObject([
      { kind: 'money-changed', line: 'initial', fen: [80_000_000, 90_000_000] },
      { kind: 'money-changed', line: 'year', fen: [80_000_000, 100_000_000] },
    ])
  })

  it('holds this year’s target against last year’s result', () => {
    const [pairing] = pairForms([
      buildDisclosure({
        file: 'a',
        year: 2024,
        forms: [{ phase: 'self-evaluation', fields, rows: [['quantity', '修缮渠道', '≥8公里', { actual: '10公里' }]] }],
      }),
      buildDisclosure({
        file: 'b',
        year: 2025,
        forms: [{ phase: 'target', fields, rows: [['quantity', '修缮渠道', '≥9公里']] }],
      }),
    ])
    expect(pairing?.relation).toBe('result')
    expect(pairing && reconcile(pairing, templateOf).differences).toMatchObject([
      { kind: 'target-changed', change: 'lowered', ratio: 0.9 },
    ])
  })
})
