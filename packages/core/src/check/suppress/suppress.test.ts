import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../edit/apply-edits.ts'
import { buildDisclosure, type DisclosureSpec, type FormSpec } from '../../form/build.ts'
import type { Disclosure, Finding } from '../../form/index.ts'
import { national } from '../../score/index.ts'
import { check } from '../check.ts'
import { parseSuppressions, setAside, suppressionOf } from './index.ts'

const said = { reason: '配套资金另文下达，本表只列本级部分。', by: '李某', on: '2025-03-01' }

const spec = (more: NonNullable<FormSpec['rows']> = [], change: Partial<DisclosureSpec> = {}): DisclosureSpec => ({
  forms: [
    {
      fields: { 项目名称: '社区夜校', 实施单位: '河湾区文化馆' },
      funds: { 年度资金总额: '60' },
      rows: [...more, ['cost', '场地租赁', '≤25万元'], ['cost', '资料印制', '≤32万元']],
    },
  ],
  ...change,
})

const gapOf = (disclosure: Disclosure): readonly Finding[] =>
  (check([disclosure], { profile: national, only: ['cost-sum-gap', 'unit-abbreviated'] })[0] ?? []).filter(
    ({ rule }) => rule === 'cost-sum-gap',
  )

const first = buildDisclosure(spec())
const [gap] = gapOf(first)
if (!gap) throw new Error('the fixture has a gap')
const suppression = suppressionOf(gap, first, said)
const states = (disclosure: Disclosure) =>
  setAside(gapOf(disclosure), disclosure, [suppression]).findings.map((finding) => finding.setAside?.by ?? null)

describe('a finding that is set aside', () => {
  test('stays in the list, with reason, name and day', () => {
    const { findings, unused } = setAside(gapOf(first), first, [suppression])
    expect(findings.map((each) => each.setAside)).toEqual([{ ...said, year: 2025 }])
    expect(unused).toEqual([])
  })

  test('no longer holds when what it speaks of changes', () => {
    const changed = applyEdits(first, [{ at: '/forms/0/indicators/1/target', raw: '≤33万元' }])
    expect(states(changed)).toEqual([null])
    expect(setAside(gapOf(changed), changed, [suppression]).unused).toEqual([suppression])
  })

  test('is found again in another version of the document, also where a row was put in above', () => {
    const other = buildDisclosure(spec([['quantity', '公开课', '≥20场']]))
    const renewed = { ...other, source: { ...other.source, sha256: 'f'.repeat(64) } }
    expect(states(renewed)).toEqual(['李某'])
  })

  test('expires with the year of the form, and means no other project', () => {
    expect(states(buildDisclosure(spec([], { year: 2026 })))).toEqual([null])
    const other = buildDisclosure({
      forms: spec().forms.map((form) => ({ ...form, fields: { 项目名称: '流动书屋', 实施单位: '河湾区文化馆' } })),
    })
    const elsewhere = { ...other, source: { ...other.source, sha256: 'e'.repeat(64) } }
    expect(states(elsewhere)).toEqual([null])
  })
})

describe('a file of suppressions', () => {
  const file = (one: object) => ({ schema: 'jiheng-suppressions/1', suppressions: [one] })

  test('is read', () =>
    expect(parseSuppressions(file(suppression))).toEqual({ kind: 'suppressions', suppressions: [suppression] }))

  test.each([
    ['no reason', { ...suppression, reason: ' ' }, '/suppressions/0/reason', /理由/],
    ['no name', { ...suppression, by: '' }, '/suppressions/0/by', /姓名/],
    ['a day that is none', { ...suppression, on: '2025年3月' }, '/suppressions/0/on', /2025-03-01/],
    ['a part that is unknown', { ...suppression, forever: true }, '/suppressions/0', /forever/],
  ])('%s is told with its place', (_, one, at, words) => {
    const parsed = parseSuppressions(file(one))
    if (parsed.kind !== 'faults') throw new Error('it was taken')
    expect(parsed.faults.map((fault) => fault.at)).toEqual([at])
    expect(parsed.faults[0]?.says['zh-CN']).toMatch(words)
  })

  test('a file of another kind', () => {
    const parsed = parseSuppressions([])
    expect(parsed.kind === 'faults' && parsed.faults[0]?.says.en).toMatch(/jiheng-suppressions/)
  })

  test('neither document nor project', () => {
    const { sha256: _, project: __, ...bare } = suppression
    const parsed = parseSuppressions(file(bare))
    expect(parsed.kind === 'faults' && parsed.faults[0]?.at).toBe('/suppressions/0/sha256')
  })
})
