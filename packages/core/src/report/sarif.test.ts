import { describe, expect, it } from 'vitest'
import { check } from '../check/index.ts'
import { buildDisclosure, type Disclosure, type Finding } from '../form/index.ts'
import { national } from '../score/index.ts'
import { sarifLog } from './sarif.ts'
import type { SarifLocation, SarifLog } from './sarif-types.ts'

const build = (file: string, above = 0) =>
  buildDisclosure({
    file,
    publisher: '云岭县水利站',
    narrative: Array.from({ length: above }, () => ({ heading: '一、概况', text: '云岭县有古井八眼。' })),
    forms: [
      {
        fields: { 项目名称: '古井修缮', 实施单位: '云岭县水利站' },
        funds: { 年度资金总额: '12' },
        goal: '<p>修缮古井八眼。',
        rows: [
          ['quality', '水质达标率', '≥98'],
          ['quantity', '修缮古井', '8'],
        ],
      },
    ],
  })
const logOf = (disclosures: readonly Disclosure[], lang: 'zh-CN' | 'en' = 'zh-CN') => {
  const found = check(disclosures, { profile: national, onCrash: 'throw' })
  const inputs = disclosures.map((disclosure, index) => ({ disclosure, findings: found[index] ?? [] }))
  return { log: sarifLog(inputs, { lang, helpBase: 'https://example.org/rules/' }), inputs }
}
const runOf = ({ runs }: SarifLog) => {
  const [run] = runs
  if (!run) throw new Error('a log has a run')
  return run
}

/** What the standard asks of every location: a URI reference without spaces, lines and columns from 1, in order. */
const expectLocation = ({ physicalLocation, logicalLocations }: SarifLocation, artifacts: number) => {
  const { artifactLocation, region } = physicalLocation
  expect(artifactLocation.uri).toMatch(/^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/)
  if (artifactLocation.index !== undefined) expect(artifactLocation.index).toBeLessThan(artifacts)
  if (region) {
    expect(region.startLine).toBeGreaterThanOrEqual(1)
    expect(region.endLine ?? region.startLine).toBeGreaterThanOrEqual(region.startLine)
    expect(region.startColumn ?? 1).toBeGreaterThanOrEqual(1)
    expect(region.endColumn ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(region.startColumn ?? 1)
  }
  for (const { name, fullyQualifiedName, kind } of logicalLocations ?? []) {
    for (const text of [name, fullyQualifiedName, kind]) expect(text).not.toBe('')
    expect(fullyQualifiedName.endsWith(name)).toBe(true)
  }
}

describe.each(['zh-CN', 'en'] as const)('sarifLog in %s', (lang) => {
  const { log, inputs } = logOf([build('表 一.txt'), build('二/表.txt')], lang)
  const run = runOf(log)
  const { rules } = run.tool.driver

  it('has what the standard requires, and allowed values only', () => {
    expect(log.version).toBe('2.1.0')
    expect(new URL(log.$schema).protocol).toBe('https:')
    expect(run.language).toMatch(/^[a-zA-Z]{2}(-[a-zA-Z]{2})?$/)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.name).not.toBe('')
    expect(run.tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+$/)
    for (const { location, length, hashes } of run.artifacts) {
      expect(location.uri).not.toMatch(/[\s一-龥]/)
      expect(length).toBeGreaterThanOrEqual(-1)
      expect(hashes?.['sha-256'] ?? '').toMatch(/^([0-9a-f]{64})?$/)
    }
    for (const { level, message, locations, relatedLocations = [], partialFingerprints } of run.results) {
      expect(['none', 'note', 'warning', 'error']).toContain(level)
      expect(message.text.trim()).not.toBe('')
      for (const location of [...locations, ...relatedLocations]) expectLocation(location, run.artifacts.length)
      expect(new Set(relatedLocations.map(({ id }) => id)).size).toBe(relatedLocations.length)
      expect(partialFingerprints['jiheng/v1']).toMatch(/^[0-9a-f]{14}$/)
    }
  })

  it('indexes agree: every result names its rule, every rule stands once and has help and a page', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const { ruleId, ruleIndex } of run.results) expect(rules[ruleIndex]?.id).toBe(ruleId)
    for (const { id, help, helpUri, shortDescription, fullDescription, defaultConfiguration } of rules) {
      for (const text of [help.text, help.markdown, shortDescription.text, fullDescription.text])
        expect(text, id).not.toBe('')
      expect(new URL(helpUri ?? '').pathname).toContain(id)
      expect(['note', 'warning', 'error']).toContain(defaultConfiguration.level)
    }
  })

  it('has every finding, with all that SARIF has no word for', () => {
    const findings = inputs.flatMap((input) => input.findings)
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(findings.map(({ rule }) => rule))
    expect(run.results.map(({ properties }) => properties.basis)).toEqual(findings.map(({ basis }) => basis))
    expect(run.results[0]?.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName).toMatch(/^form 1/)
  })
})

describe('fingerprints', () => {
  it('stay when lines are put in above, and tell equal findings of one document apart', () => {
    const names = (disclosure: Disclosure) =>
      runOf(logOf([disclosure]).log).results.map(({ ruleId, partialFingerprints }) => [
        ruleId,
        partialFingerprints['jiheng/v1'],
      ])
    const before = names(build('a.txt'))
    const after = names(build('a.txt', 2))
    expect(after).toEqual(expect.arrayContaining(before))
    expect(new Set(before.map(String)).size).toBe(before.length)
  })
})

describe('regions and fixes', () => {
  const disclosure = build('a.txt')
  const prose: Finding = {
    rule: 'docno-bracket',
    severity: 'warning',
    origin: 'document',
    form: null,
    place: { line: 7, start: 3, end: 9 },
    basis: [],
    data: { number: '云水（2024）7号', right: '云水〔2024〕7号' },
  }
  const target = disclosure.forms[0]?.indicators[0]?.target
  const at = '/forms/0/indicators/0/target'
  const line = target?.place.line ?? 0
  const cure = (raw: string): Finding => ({
    ...prose,
    place: { line, table: 1, row: 2, column: 3, start: 0, end: 3 },
    fix: { key: 'bracket', edits: [{ place: { line, table: 1, row: 2, column: 3 }, at, raw }] },
  })
  const known = (finding: Finding, text?: string, own = disclosure) => {
    const source = [...Array(Math.max(0, line - 1)).fill(''), ...(text ?? '').split('\n')]
    const options = { lang: 'en', rules: [], ...(text !== undefined && { linesOf: () => source }) } as const
    return runOf(sarifLog([{ disclosure: own, findings: [finding] }], options)).results[0]
  }

  it('counts columns from 1 in lines of a text', () => {
    expect(known(prose)).toMatchObject({
      locations: [{ physicalLocation: { region: { startLine: 7, startColumn: 4, endColumn: 10 } } }],
    })
  })
  it('gives a cell its line alone: offsets count in the cell', () => {
    const result = known(cure('≥98%'))
    expect(result).toMatchObject({ locations: [{ physicalLocation: { region: { startLine: line } } }] })
    expect(result).not.toHaveProperty(['locations', 0, 'physicalLocation', 'region', 'startColumn'])
  })
  it('offers what is to be replaced in a cell, where its text stands on the line once', () => {
    expect(target?.raw).toBe('≥98')
    expect(known(cure('≥98%'), '质量指标\t水质达标率\t≥98\t')).toMatchObject({
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: { uri: 'a.txt', index: 0 },
              replacements: [
                {
                  deletedRegion: { startLine: line, startColumn: 15, endColumn: 15 },
                  insertedContent: { text: '%' },
                },
              ],
            },
          ],
        },
      ],
    })
    expect(known(cure('≥95'), '质量指标\t水质达标率\t≥98')?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
      {
        deletedRegion: { startLine: line, startColumn: 14, endColumn: 15 },
        insertedContent: { text: '5' },
      },
    ])
  })
  it.each([
    ['no lines are at hand', undefined],
    ['the text stands there twice', '≥98\t水质达标率\t≥98'],
    ['it does not stand there', '质量指标\t水质达标率\t≥ 98'],
  ])('offers nothing where %s', (_, text) => {
    expect(known(cure('≥98%'), text)).not.toHaveProperty('fixes')
  })
  it('gives a Word file its cell and no line', () => {
    const word = { ...disclosure, source: { ...disclosure.source, mediaType: 'application/msword' } }
    const [result] = runOf(sarifLog([{ disclosure: word, findings: [prose] }], { lang: 'en' })).results
    expect(result?.locations[0]?.physicalLocation).not.toHaveProperty('region')
  })
})
