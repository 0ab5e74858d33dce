import { describe, expect, it } from 'vitest'
import { check } from '../check/index.ts'
import { buildDisclosure, type DisclosureSpec } from '../form/index.ts'
import { national } from '../score/index.ts'
import { makeReport } from './make-report.ts'

const clean: DisclosureSpec = { file: '甲.txt', publisher: '云岭县图书馆', forms: [] }
const form = (project: string, ...rows: readonly (readonly ['quantity' | 'quality', string, string])[]) => ({
  fields: { 项目名称: project, 实施单位: '云岭县水利站' },
  funds: { 年度资金总额: '12' },
  goal: '修缮古井八眼。',
  rows,
})
const reportOf = (specs: readonly DisclosureSpec[], lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const disclosures = specs.map(buildDisclosure)
  const found = check(disclosures, { profile: national, onCrash: 'throw' })
  return makeReport(
    disclosures.map((disclosure, index) => ({ disclosure, findings: found[index] ?? [] })),
    { lang, profileOf: () => national },
  )
}
const faulty: DisclosureSpec = {
  file: '乙.txt',
  forms: [
    form('古井修缮', ['quality', '水质达标率', '≥98'], ['quantity', '修缮古井', '8'], ['quantity', '培训人次', '']),
  ],
}

describe('makeReport', () => {
  const report = reportOf([clean, faulty, { ...faulty, file: '丙.txt' }])

  it('counts what is charged, and documents by their unit, worst first', () => {
    expect(report.documents.map(({ name, unit }) => [name, report.units[unit]?.name])).toEqual([
      ['甲.txt', '云岭县图书馆'],
      ['乙.txt', '云岭县水利站'],
      ['丙.txt', '云岭县水利站'],
    ])
    expect(report.units.map(({ name, documents }) => [name, documents])).toEqual([
      ['云岭县水利站', [1, 2]],
      ['云岭县图书馆', [0]],
    ])
    const { errors, warnings, hints } = report.counts
    expect(report.entries).toHaveLength(errors + warnings + hints)
    expect(report.units[0]?.counts).toEqual(report.counts)
  })

  it('lists the findings of a unit by severity, equal ones in the order of its documents', () => {
    for (const index of report.units.keys()) {
      const own = report.entries.filter(({ unit }) => unit === index)
      const ranks = own.map(({ severity, document, id }) => [
        ['error', 'warning', 'hint'].indexOf(severity),
        document,
        Number(id.split('-')[1]),
      ])
      expect(ranks).toEqual(ranks.toSorted((a, b) => a.map((n, at) => n - (b[at] ?? 0)).find((n) => n !== 0) ?? 0))
    }
  })

  it('lists rules by the gravest severity, then by how often', () => {
    const ranks = report.rules.map(({ severity }) => ['error', 'warning', 'hint'].indexOf(severity))
    expect(ranks).toEqual(ranks.toSorted())
    expect(report.rules.find(({ rule }) => rule === 'percent-missing')).toMatchObject({
      count: 2,
      units: 1,
      documents: 2,
    })
    expect(report.rules.reduce((sum, { count }) => sum + count, 0)).toBe(report.entries.length)
  })

  it('says where, what, by which article and how to mend it', () => {
    const entry = report.entries.find(({ rule }) => rule === 'percent-missing')
    expect(entry).toMatchObject({
      document: 1,
      form: 0,
      project: '古井修缮',
      title: '比率缺百分号',
      severity: 'warning',
      excerpt: [{ text: '质量指标' }, { text: '水质达标率' }, { text: '≥98', mark: { start: 0, end: 3 } }],
      says: { message: expect.stringContaining('≥98'), basis: [expect.stringContaining('101号')] },
    })
    expect(entry?.where).toMatch(/^表1 第\d+行/)
    expect(report.versions).toMatchObject({ profiles: [expect.stringMatching(/^national@/)] })
  })

  it('keeps doubts of the reading apart', () => {
    const disclosure = buildDisclosure(faulty)
    const doubt = {
      rule: 'pages-without-text',
      severity: 'warning',
      origin: 'reading',
      form: null,
      place: {},
      basis: [],
      data: { pages: '2', count: 1 },
    } as const
    const { counts, entries, doubts } = makeReport([{ disclosure, findings: [doubt] }], { lang: 'zh-CN' })
    expect(counts).toEqual({ errors: 0, warnings: 0, hints: 0, doubts: 1 })
    expect([entries.length, doubts.length]).toEqual([0, 1])
  })

  it('is the same for the same input, and nothing for nothing', () => {
    expect(JSON.stringify(reportOf([clean, faulty]))).toBe(JSON.stringify(reportOf([clean, faulty])))
    expect(reportOf([])).toMatchObject({ entries: [], units: [], rules: [], counts: { errors: 0 } })
  })
})
