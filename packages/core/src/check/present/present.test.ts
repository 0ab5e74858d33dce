import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../../form/build.ts'
import type { Disclosure, Finding } from '../../form/index.ts'
import { national } from '../../score/index.ts'
import { check } from '../check.ts'
import { describeBasis } from './describe-basis.ts'
import { excerpt } from './excerpt.ts'
import { findingText } from './finding-text.ts'
import { presentFinding } from './present-finding.ts'
import { textWidth } from './text-width.ts'

const road = buildDisclosure({
  file: 'road.txt',
  year: 2025,
  forms: [
    {
      funds: { 年度资金总额: '86' },
      goal: '更换路灯，改善夜间出行条件，方便沿线居民生活，提升城市形象，推动节能改造工作不断取得新的进展和成效',
      rows: [
        ['quality', '指标 1: 路灯亮灯率', '≥98'],
        ['cost', '路灯采购', '= 80 万'],
        ['socialBenefit', '90%以上居民知晓节能知识', '知晓度提升'],
      ],
    },
  ],
})
const findings = (...only: readonly string[]): readonly Finding[] =>
  check([road], { profile: national, only, onCrash: 'throw' })[0] ?? []
const first = (rule: string): Finding => {
  const [finding] = findings(rule)
  if (!finding) throw new Error(`${rule} found nothing`)
  return finding
}

describe('presentFinding', () => {
  it('does not ask to rewrite a target in a form that only reports on it', () => {
    const rows = [['quantity', '路灯巡检', '30次', { actual: '31次' }]] as const
    const report = buildDisclosure({ year: 2025, forms: [{ rows }] })
    const [finding] = check([report], { profile: national, only: ['operator-missing'], onCrash: 'throw' })[0] ?? []
    if (!finding) throw new Error('found nothing')
    expect(finding.suggestions).toBeUndefined()
    expect(presentFinding(finding, report, 'zh-CN').message).toMatch(/目标已批复，本表不改，请在下年申报时改正。$/)
    expect(presentFinding(finding, report, 'en').message).toMatch(/mend it in next year’s\.$/)
  })

  it('makes the JSON of the command line: place, sentence, data, fix', () => {
    expect(presentFinding(first('percent-missing'), road, 'zh-CN')).toEqual({
      file: 'road.txt',
      fingerprint: expect.stringMatching(/^[0-9a-f]{14}$/),
      form: 0,
      rule: 'percent-missing',
      severity: 'warning',
      origin: 'document',
      place: road.forms[0]?.indicators[0]?.target.place,
      at: '/forms/0/indicators/0/target',
      message: '“路灯亮灯率”是比率，指标值“≥98”缺百分号。请写成“≥98%”。',
      basis: [
        {
          kind: 'law',
          document: '财预〔2021〕101号',
          provision: 'indicator-value',
          binding: 'by-reference',
          verified: false,
        },
      ],
      data: { name: '路灯亮灯率', found: '≥98', right: '≥98%' },
      suggestions: [
        {
          title: '改为“≥98%”',
          edits: [
            { at: '/forms/0/indicators/0/target', place: road.forms[0]?.indicators[0]?.target.place, raw: '≥98%' },
          ],
        },
      ],
    })
  })

  it('gives a fix its title in both languages', () => {
    const finding = first('unit-abbreviated')
    expect(presentFinding(finding, road, 'zh-CN').fix?.title).toBe('把“万”“亿”写全为“万元”“亿元”')
    expect(presentFinding(finding, road, 'en').fix?.title).toBe('Write 万元 or 亿元 in full')
  })

  it('keeps a finding of a rule that it does not know', () => {
    const stored: Finding = { ...first('percent-missing'), rule: 'rule-of-tomorrow' }
    expect(presentFinding(stored, road, 'zh-CN').message).toContain('rule-of-tomorrow')
    expect(presentFinding(stored, road, 'en').message).toContain('rule-of-tomorrow')
  })
})

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['≥8 个', 6],
    ['abc', 3],
    ['（50分）', 8],
    ['“一”', 6],
    ['𠮷', 2],
  ])('%s takes %d', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

/** Columns of the first and of the last marker, from 0. */
const marked = ({ line, marker }: { readonly line: string; readonly marker: string }): string => {
  let column = 0
  let text = ''
  for (const letter of line) {
    if (marker[column] === '^') text += letter
    column += textWidth(letter)
  }
  return text
}

describe('excerpt', () => {
  const show = (finding: Finding, disclosure: Disclosure = road) => {
    const shown = excerpt(finding, disclosure)
    if (!shown) throw new Error('nothing to show')
    return shown
  }

  it('shows the row and marks the cell, wide characters counted twice', () => {
    const shown = show(first('percent-missing'))
    expect(shown.line).toBe('质量指标 │ 指标 1: 路灯亮灯率 │ ≥98')
    expect(marked(shown)).toBe('≥98')
  })

  it('marks the characters that a finding spans', () => {
    expect(marked(show(first('threshold-in-name')))).toBe('90%以上')
  })

  it('cuts a long text down to what stands around the fault', () => {
    const { raw, place } = road.forms[0]?.goal ?? { raw: '', place: {} }
    const start = raw.indexOf('节能改造')
    const finding = { ...first('percent-missing'), at: '/forms/0/goal', place: { ...place, start, end: start + 4 } }
    const shown = show(finding)
    expect(marked(shown)).toBe('节能改造')
    expect(shown.line.startsWith('…')).toBe(true)
    expect(shown.line.length).toBeLessThan(raw.length)
  })

  it('shows the label of a money cell, and marks an empty cell by one column', () => {
    const place = road.forms[0]?.funds[0]?.amount.place ?? {}
    expect(show({ ...first('percent-missing'), at: '/forms/0/funds/0/amount', place }).line).toBe(
      '年度资金总额 │ 预算 │ 86',
    )
    const empty = buildDisclosure({ forms: [{ rows: [['quality', '亮灯率', '']] }] })
    const at = { ...first('percent-missing'), place: empty.forms[0]?.indicators[0]?.target.place ?? {} }
    expect(show(at, empty).marker.trim()).toBe('^')
  })

  it('keeps line breaks and tabs from breaking the marker', () => {
    const torn = buildDisclosure({ forms: [{ rows: [['quality', '亮灯\n率', '≥98']] }] })
    const place = torn.forms[0]?.indicators[0]?.target.place ?? {}
    const shown = show({ ...first('percent-missing'), place }, torn)
    expect(shown.line).not.toMatch(/[\n\t]/)
    expect(marked(shown)).toBe('≥98')
  })

  it('shows nothing for a finding that stands nowhere, or on what is not printed', () => {
    const unprinted = buildDisclosure({ forms: [{ unitPrinted: false }] })
    expect(excerpt({ ...first('percent-missing'), at: '/forms/0/amountUnit', place: {} }, unprinted)).toBeUndefined()
    const { at: _, ...nowhere } = first('percent-missing')
    expect(excerpt(nowhere, road)).toBeUndefined()
    expect(excerpt({ ...nowhere, at: '/forms/9/goal' }, road)).toBeUndefined()
  })
})

describe('describeBasis', () => {
  it.each([
    [{ kind: 'arithmetic', verified: true }, '计算或前后对照', 'arithmetic and self-consistency'],
    [
      { kind: 'law', document: '财预〔2020〕10号', article: '第五条', binding: 'yes', verified: true },
      '财预〔2020〕10号第五条',
      '财预〔2020〕10号第五条',
    ],
    [
      { kind: 'law', document: '财预〔2021〕101号', provision: 'cost', binding: 'by-reference', verified: false },
      '参照财预〔2021〕101号（成本为负向指标，设定上限；合计不超过预算；条文未核实）',
      undefined,
    ],
  ] as const)('%o', (basis, zh, en) => {
    expect(describeBasis(basis, 'zh-CN')).toBe(zh)
    if (en) expect(describeBasis(basis, 'en')).toBe(en)
  })
})

describe('findingText', () => {
  it('prints place, severity, excerpt, sentence, basis and cure', () => {
    expect(findingText(first('cost-operator'), road, 'zh-CN').split('\n')).toEqual([
      expect.stringMatching(/^road\.txt 表1 第\d+行 {2}警告 {2}cost-operator$/),
      '  成本指标 │ 路灯采购 │ = 80 万',
      '                        ^^^^^^^',
      '  成本指标“路灯采购”写的是“= 80 万”。成本是上限，省下的钱不应算没完成，请写成“≤80 万元”。',
      '  依据：参照财预〔2021〕101号（成本为负向指标，设定上限；合计不超过预算；条文未核实）',
      '  建议：改为“≤80 万元”',
    ])
  })

  it('tells expected and found where the rule does, and a damaged reading apart', () => {
    const finding: Finding = {
      ...first('cost-operator'),
      origin: 'reading',
      data: { ...first('cost-operator').data, expected: '80' },
    }
    const text = findingText(finding, road, 'en')
    expect(text).toContain('(reading)')
    expect(text).toContain('expected: 80')
  })
})
