import { describe, expect, it } from 'vitest'
import { buildDisclosure, type DisclosureSpec } from '../form/index.ts'
import { pairForms } from './pair-forms.ts'
import type { Verdict } from './pairing.ts'

type Phase = NonNullable<DisclosureSpec['forms'][number]['phase']>

const aFile = (
  file: string,
  year: number,
  phase: Phase,
  fields: Readonly<Record<string, string>>,
  rows: NonNullable<DisclosureSpec['forms'][number]['rows']> = [['quantity', '修缮渠道', '≥8公里']],
) => buildDisclosure({ file, year, forms: [{ title: '表', phase, fields, rows }] })

const project = (name: string, unit = '东栅县水利局', code?: string) => ({
  项目名称: name,
  实施单位: unit,
  ...(code !== undefined && { 项目编码: code }),
})

const said = (files: readonly ReturnType<typeof aFile>[], verdicts: readonly Verdict[] = []) =>
  pairForms(files, { verdicts }).map(
    ({ earlier, later, relation, certainty }) => `${earlier.id} ${relation} ${later.id} ${certainty}`,
  )

describe('pairForms', () => {
  it('joins the phases of a year and the years', () => {
    const name = project('渠道修缮')
    expect(
      said([
        aFile('25自评', 2025, 'self-evaluation', name),
        aFile('25监控', 2025, 'monitoring', name),
        aFile('25目标', 2025, 'target', name),
        aFile('24目标', 2024, 'target', name),
        aFile('24自评', 2024, 'self-evaluation', name),
      ]),
    ).toEqual([
      '24目标#0 approved 24自评#0 certain',
      '24目标#0 last-year 25目标#0 certain',
      '24自评#0 result 25目标#0 certain',
      '25监控#0 monitored 25自评#0 certain',
      '25目标#0 approved 25监控#0 certain',
      '25目标#0 approved 25自评#0 certain',
    ])
  })

  it('holds reports against the adjustment where there is one', () => {
    const name = project('渠道修缮')
    expect(
      said([
        aFile('a', 2025, 'target', name),
        aFile('b', 2025, 'adjustment', name),
        aFile('c', 2025, 'self-evaluation', name),
      ]),
    ).toEqual(['a#0 adjusted b#0 certain', 'b#0 approved c#0 certain'])
  })

  it.each([
    [
      'the same code, whatever the name',
      project('渠道修缮', '甲县水利局', 'A1'),
      project('灌区改造', '甲县水利局', 'A1'),
      'certain',
    ],
    ['名称 with year and 经费', project('2025年渠道修缮经费'), project('渠道修缮项目'), 'certain'],
    ['本级 behind the unit', project('渠道修缮', '东栅县水利局（本级）'), project('渠道修缮'), 'certain'],
    ['a unit without its county', project('渠道修缮', '水利工程站'), project('渠道修缮', '东栅县水利工程站'), 'likely'],
    ['a form without unit', { 项目名称: '渠道修缮' }, project('渠道修缮'), 'likely'],
    ['nearly the same name', project('农村小型渠道修缮工程'), project('农村小型渠道修缮及管护工程'), 'likely'],
  ])('pairs by %s', (_, a, b, certainty) => {
    expect(said([aFile('a', 2025, 'target', a), aFile('b', 2025, 'self-evaluation', b)])).toEqual([
      `a#0 approved b#0 ${certainty}`,
    ])
  })

  it.each([
    ['other codes in one year', project('渠道修缮', '甲县水利局', 'A1'), project('渠道修缮', '甲县水利局', 'A2')],
    ['another unit', project('渠道修缮', '甲县水利局'), project('渠道修缮', '乙县水利局')],
    ['another number', project('渠道修缮一期工程'), project('渠道修缮二期工程')],
    ['another name', project('渠道修缮'), project('水质监测')],
    ['no name', project(''), project('')],
  ])('does not pair with %s', (_, a, b) => {
    expect(said([aFile('a', 2025, 'target', a), aFile('b', 2025, 'self-evaluation', b)])).toEqual([])
  })

  it('leaves a name alone that two counties’ units share', () => {
    const files = [
      aFile('a', 2025, 'target', project('渠道修缮', '水利工程站')),
      aFile('b', 2025, 'self-evaluation', project('渠道修缮', '东栅县水利工程站')),
      aFile('c', 2025, 'self-evaluation', project('渠道修缮', '西栅县水利工程站')),
    ]
    expect(said(files)).toEqual([])
  })

  it('takes the target that shares more indicators, and doubts where none does', () => {
    const name = project('渠道修缮')
    const self = aFile('c', 2025, 'self-evaluation', name, [['quantity', '清淤长度', '≥3公里']])
    const other = aFile('b', 2025, 'target', name, [['quantity', '清淤长度', '≥3公里']])
    expect(said([aFile('a', 2025, 'target', name), other, self])).toEqual(['b#0 approved c#0 certain'])
    expect(said([aFile('a', 2025, 'target', name), aFile('b', 2025, 'target', name), self])).toEqual([
      'a#0 approved c#0 possible',
    ])
  })

  it('asks about a project that may have another name', () => {
    const files = [
      aFile('a', 2025, 'target', project('山洪灾害监测预警设施维护'), [['quantity', '维护站点', '≥8个']]),
      aFile('b', 2025, 'self-evaluation', project('山洪灾害防治监测设施运行维护'), [['quantity', '巡查次数', '≥3次']]),
    ]
    expect(said(files)).toEqual(['a#0 approved b#0 possible'])
    expect(said(files, [{ a: 'b#0', b: 'a#0', verdict: 'confirmed' }])).toEqual(['a#0 approved b#0 certain'])
    expect(said(files, [{ a: 'b#0', b: 'a#0', verdict: 'refuted' }])).toEqual([])
  })

  it('keeps apart what a person told apart, though all is the same', () => {
    const name = project('渠道修缮')
    const files = [aFile('a', 2025, 'target', name), aFile('b', 2025, 'self-evaluation', name)]
    expect(said(files, [{ a: 'a#0', b: 'b#0', verdict: 'refuted' }])).toEqual([])
  })
})
