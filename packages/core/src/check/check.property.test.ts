import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../edit/apply-edits.ts'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import { type Finding, level2Codes } from '../form/index.ts'
import { langs } from '../messages/index.ts'
import { national } from '../score/index.ts'
import { check } from './check.ts'
import { locate } from './locate.ts'
import { findingText } from './present/finding-text.ts'
import { presentFinding } from './present/present-finding.ts'

/** What cells hold: sound, damaged, empty, hostile. */
const piece = fc.constantFrom(
  '≥',
  '≤',
  '=',
  '>',
  '8',
  '95',
  '1',
  '100',
  '4545',
  '0',
  '-3',
  '.5',
  '1,200',
  '%',
  '个',
  '人',
  '次',
  '年',
  '万元',
  '元/人',
  '万',
  '率',
  '满意度',
  '指标 1: ',
  '培训',
  '增长',
  '五年内',
  '2023年',
  '2025年12月底前',
  '1-12月',
  '持续提升',
  '及时',
  '、',
  '，',
  '<p>',
  '—',
  '无',
  '\n',
  '\t',
  '\u0000',
  '{found}',
  '$1',
  '𠮷',
  ' ',
  '90%以上',
  '（%）',
  '**',
)
const cell = fc.oneof(
  fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const row = fc.tuple(
  fc.constantFrom(...level2Codes),
  cell,
  cell,
  fc.record(
    { actual: cell, weight: cell, score: cell, definition: cell, basis: cell, note: cell },
    { requiredKeys: [] },
  ),
)
const form: fc.Arbitrary<FormSpec> = fc.record(
  {
    phase: fc.constantFrom('target', 'self-evaluation', 'monitoring'),
    subject: fc.constantFrom('project', 'department'),
    amountUnit: fc.constantFrom('元', '万元'),
    unitPrinted: fc.boolean(),
    year: fc.integer({ min: 2015, max: 2030 }),
    goal: cell,
    funds: fc.dictionary(fc.constantFrom('年度资金总额', '年度资金总额/财政拨款', '项目总额', '其他资金'), cell),
    fields: fc.dictionary(fc.constantFrom('项目名称', '项目属性', '项目期', '主管部门', '项目编码'), cell),
    rows: fc.array(row, { maxLength: 6 }),
    emptyLevels: fc.subarray([...level2Codes]),
    schedule: fc.array(fc.tuple(cell, cell), { maxLength: 2 }),
    totals: fc.record({ weight: cell, score: cell }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)
const batch = fc.array(fc.record({ forms: fc.array(form, { maxLength: 3 }), title: cell }), {
  minLength: 1,
  maxLength: 2,
})

const run = (specs: Parameters<typeof buildDisclosure>[0][]) => {
  const disclosures = specs.map(buildDisclosure)
  return { disclosures, found: check(disclosures, { profile: national, onCrash: 'throw' }) }
}

describe('check, whatever the cells hold', () => {
  it('never throws, and every finding stands where it says, in words of both languages', () => {
    fc.assert(
      fc.property(batch, (specs) => {
        const { disclosures, found } = run(specs)
        for (const [index, disclosure] of disclosures.entries()) {
          const pointers = new Set([...locate(disclosure).values()].map(({ at }) => at))
          for (const finding of found[index] ?? []) {
            expect(finding.at === undefined || pointers.has(finding.at)).toBe(true)
            for (const lang of langs) {
              expect(presentFinding(finding, disclosure, lang).message).not.toBe('')
              expect(findingText(finding, disclosure, lang)).toContain(finding.rule)
            }
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('says the same of the same documents', () => {
    fc.assert(
      fc.property(batch, (specs) => {
        expect(run(specs).found).toEqual(run(specs).found)
      }),
      { numRuns: 30 },
    )
  })

  it('offers only safe fixes that can be applied and take their own finding away', () => {
    fc.assert(
      fc.property(batch, (specs) => {
        const { disclosures, found } = run(specs)
        for (const [index, disclosure] of disclosures.entries())
          for (const finding of found[index] ?? []) {
            // A fault that stands twice in a cell (指标1：指标1：) takes two fixes.
            let left: readonly Finding[] = [finding]
            let fixed = disclosure
            for (let round = 0; round < 3 && left[0]?.fix; round++) {
              fixed = applyEdits(fixed, left[0].fix.edits)
              const [again = []] = check([fixed], { profile: national, only: [finding.rule], onCrash: 'throw' })
              left = again.filter((each) => each.rule === finding.rule && each.at === finding.at)
            }
            expect(left.filter((each) => each.fix)).toEqual([])
          }
      }),
      { numRuns: 100 },
    )
  })
})
