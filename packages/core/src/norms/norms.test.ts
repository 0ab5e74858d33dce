import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/index.ts'
import { addToNorms } from './add-to-norms.ts'
import { addDistribution, addNumber, newDistribution } from './distribution.ts'
import { mergeNorms } from './merge-norms.ts'
import { usualNumber } from './norm-of-number.ts'
import { newNorms } from './norms.ts'
import { libraryFile, parseLibrary } from './norms-json.ts'
import { searchLibrary } from './search-library.ts'
import { isFarOff, statisticsOf } from './statistics.ts'

const aRow = fc.tuple(
  fc.constantFrom('quantity', 'quality', 'cost', 'serviceSatisfaction'),
  fc.constantFrom('培训人次', '指标1：培训人次', '合格率', '单场成本', '学员满意度'),
  fc.constantFrom('≥95%', '≥300人次', '≤0.5万元/场', '显著提升', '≥3场', '200'),
  fc.record({ weight: fc.constantFrom('5', '10', '') }),
)
const aDocument = fc
  .record({ year: fc.constantFrom(2024, 2025), rows: fc.array(aRow, { maxLength: 4 }) })
  .map(({ year, rows }) => buildDisclosure({ year, forms: [{ title: '目标表', rows }] }))

const normsOf = (documents: readonly ReturnType<typeof buildDisclosure>[]) => {
  const norms = newNorms()
  for (const each of documents) addToNorms(norms, each)
  return norms
}

const numbersOf = (numbers: readonly number[]) => {
  const distribution = newDistribution()
  for (const each of numbers) addNumber(distribution, String(each))
  return distribution
}

describe('norms', () => {
  it('of parts, put together in any order, are those of all', () => {
    fc.assert(
      fc.property(fc.array(aDocument, { maxLength: 8 }), fc.nat(8), (all, at) => {
        const [left, right] = [normsOf(all.slice(0, at)), normsOf(all.slice(at))]
        const whole = JSON.stringify(libraryFile(normsOf(all)))
        expect(JSON.stringify(libraryFile(mergeNorms([left, right])))).toBe(whole)
        expect(JSON.stringify(libraryFile(mergeNorms([right, left])))).toBe(whole)
        expect(JSON.stringify(libraryFile(normsOf(all.toReversed())))).toBe(whole)
      }),
    )
  })

  it('come back from their file', () => {
    const norms = normsOf([buildDisclosure({ forms: [{ rows: [['quality', '合格率', '≥98%', { weight: '10' }]] }] })])
    const file = libraryFile(norms)
    const parsed = parseLibrary(JSON.parse(JSON.stringify(file)))
    expect(parsed.kind === 'norms' && libraryFile(parsed.norms)).toEqual(file)
    expect(parseLibrary({ schema: 'other' })).toMatchObject({ kind: 'fault', at: '/schema' })
  })

  it('show deadlines without their year, and not what one of many typed otherwise', () => {
    const documents = Array.from({ length: 30 }, (_, at) =>
      buildDisclosure({
        year: 2020 + (at % 5),
        forms: [
          {
            rows: [
              ['quantity', '讲座场次', at === 7 ? '≥5平方米' : at === 8 ? '若干场' : '≥40场'],
              ['timeliness', '讲座完成时间', `${2020 + (at % 5)}年11月底前`],
            ],
          },
        ],
      }),
    )
    const [lectures] = searchLibrary(normsOf(documents), { words: '讲座场次' })
    expect([lectures?.targets.map(({ usual }) => usual), lectures?.texts]).toEqual([['≥40场'], []])
    const [deadline] = searchLibrary(normsOf(documents), { words: '讲座完成时间' })
    expect(deadline?.texts).toEqual(['11月底前'])
  })

  it('hold nobody’s number', () => {
    const norms = normsOf([
      buildDisclosure({
        forms: [
          {
            fields: { 项目名称: '培训', 实施单位: '东栅县农机站', 联系电话: '13800000000' },
            rows: [['quantity', '联系人张某电话13800000000', '≥1人']],
          },
        ],
      }),
    ])
    expect(JSON.stringify(libraryFile(norms))).not.toMatch(/138|张某|农机站/)
  })
})

describe('a distribution', () => {
  it('keeps its size, and depends on the numbers alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 900 }), fc.nat(900), (numbers, at) => {
        const whole = numbersOf(numbers)
        const merged = numbersOf(numbers.slice(at))
        addDistribution(merged, numbersOf(numbers.slice(0, at)))
        const plain = (of: typeof whole) => [of.digits, [...of.counts].sort()]
        expect(plain(merged)).toEqual(plain(whole))
        expect(whole.counts.size).toBeLessThanOrEqual(256)
      }),
      { numRuns: 50 },
    )
  })

  it('has robust figures', () => {
    expect(statisticsOf(numbersOf([1, 2, 3, 4, 100]))).toEqual({
      count: 5,
      min: 1,
      q1: 2,
      median: 3,
      q3: 4,
      max: 100,
      mad: 1,
    })
    expect(statisticsOf(newDistribution())).toBeUndefined()
  })

  it('tells what is far off, where numbers spread at all', () => {
    const spread = statisticsOf(numbersOf([8, 9, 10, 10, 11, 12]))
    expect(spread && [isFarOff(40, spread), isFarOff(1, spread), isFarOff(13, spread)]).toEqual([
      'high',
      'low',
      undefined,
    ])
    const same = statisticsOf(numbersOf([95, 95, 95, 95, 90]))
    expect(same && isFarOff(10, same)).toBeUndefined()
  })
})

describe('the library', () => {
  const norms = normsOf([
    ...Array.from({ length: 24 }, (_, index) =>
      buildDisclosure({
        year: 2025,
        forms: [
          {
            rows: [
              ['serviceSatisfaction', '学员满意度', `≥${index % 2 === 0 ? 90 : 95}%`],
              ['economicCost', '培训成本', `≤${380 + index}元/人/天`],
            ],
          },
        ],
      }),
    ),
    buildDisclosure({ forms: [{ rows: [['socialBenefit', '学员能力', '显著提升']] }] }),
  ])

  it('finds by words, with what is usual and how many say so', () => {
    expect(searchLibrary(norms, { words: '满意' })).toMatchObject([
      { name: '学员满意度', documents: 24, years: [2025, 2025], targets: [{ usual: '≥90%', count: 24 }] },
    ])
    expect(searchLibrary(norms, { words: '学员 能力' })).toMatchObject([{ name: '学员能力', texts: ['显著提升'] }])
    expect(searchLibrary(norms, { words: '桥梁' })).toEqual([])
    expect(searchLibrary(norms, { words: '', level2: 'economicCost' })).toMatchObject([{ name: '培训成本' }])
  })

  it('says what a unit costs, of enough documents', () => {
    const price = { measure: 'unit-cost', level2: 'cost', subject: '', unit: '元/人/天' } as const
    expect(usualNumber(norms, price)).toMatchObject({ documents: 24, scope: 'all', min: 380, max: 403 })
    expect(usualNumber(norms, price, { region: '', year: 2025 })?.scope).toBe('region-year')
    expect(usualNumber(norms, { ...price, unit: '元/场' })).toBeUndefined()
  })
})
