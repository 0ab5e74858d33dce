import { describe, expect, test } from 'vitest'
import { compareValues } from './compare.ts'
import type { Comparison, ComparisonOptions } from './comparison.ts'
import { parseValue } from './parse.ts'

const compare = (actual: string, target: string, options?: ComparisonOptions): Comparison =>
  compareValues(parseValue(actual), parseValue(target), options)

describe('numbers', () => {
  test.each<readonly [actual: string, target: string, outcome: Comparison['outcome'], ratio: string | undefined]>([
    ['12次', '≥10次', 'met', '1.2'],
    ['9次', '≥10次', 'not met', '0.9'],
    ['10次', '>10次', 'not met', '1'],
    ['89%', '>90%', 'not met', '0.9888888888888888888888888888888888888889'],
    ['4%', '≤5%', 'met', '0.8'],
    ['5%', '<5%', 'not met', '1'],
    ['3项', '=3项', 'met', '1'],
    ['4项', '=3项', 'not met', '1.333333333333333333333333333333333333333'],
    // Scales and units are converted.
    ['197100元', '≤20万元', 'met', '0.9855'],
    ['0.3亿元', '≤2999万元', 'not met', '1.000333444481493831277092364121373791264'],
    ['5‰', '≤1%', 'met', '0.5'],
    ['九成', '≥90%', 'met', '1'],
    ['36小时', '≤2天', 'met', '0.75'],
    ['2年', '≤18个月', 'not met', '1.333333333333333333333333333333333333333'],
    ['1公顷', '≥15亩', 'met', '1'],
    ['30人', '≥30名', 'met', '1'],
    ['1:2', '≥1:3', 'met', '1.5'],
    ['450元/人/天', '≤450元/人/天', 'met', '1'],
    // 0.1 + 0.2 and numbers beyond floats.
    ['9007199254740993个', '≥9007199254740992个', 'met', '1.000000000000000111022302462515654042363'],
    ['9007199254740992个', '≥9007199254740993个', 'not met', '0.9999999999999998889776975374843582835885'],
    // Targets of zero have no ratio.
    ['0起', '≤0起', 'met', undefined],
    ['1起', '≤0起', 'not met', undefined],
    // Ranges.
    ['4天', '3-5天', 'met', '1.333333333333333333333333333333333333333'],
    ['6天', '3-5天', 'not met', '1.2'],
    ['2天', '3-5天', 'not met', '0.6666666666666666666666666666666666666667'],
    ['80%-90%', '≥75%', 'met', '1.066666666666666666666666666666666666667'],
    ['80%-90%', '≥85%', 'unknown', '0.9411764705882352941176470588235294117647'],
    // An actual with an operator of its own.
    ['≥99%', '≥99%', 'met', '1'],
    ['≥99%', '≥99.5%', 'unknown', '0.9949748743718592964824120603015075376884'],
    ['≤1%', '≤2%', 'met', '0.5'],
    ['>80%', '≤80%', 'not met', '1'],
    ['≥80%', '≤80%', 'unknown', '1'],
    ['>90%', '>90%', 'met', '1'],
    ['≥90%', '>90%', 'unknown', '1'],
    // By the reading of a garbled cell.
    ['12.5万元', '≤12.512.5万元', 'met', '1'],
  ])('%s against %s: %s', (actual, target, outcome, ratio) => {
    const result = compare(actual, target)
    expect(result.outcome).toBe(outcome)
    expect(result.ratio).toBe(ratio)
  })

  test('both numbers are given in the target’s unit', () => {
    expect(compare('197100元', '≤20万元')).toEqual({
      outcome: 'met',
      op: '≤',
      actual: '19.71',
      target: '20',
      ratio: '0.9855',
    })
  })

  test('a target without operator is a floor unless the caller says otherwise', () => {
    expect(compare('6次', '5次')).toMatchObject({ outcome: 'met', op: '≥', assumed: ['operator'] })
    expect(compare('6万元', '5万元', { bare: '≤' })).toMatchObject({
      outcome: 'not met',
      op: '≤',
      assumed: ['operator'],
    })
  })

  test.each([
    ['96%', '≥95'],
    ['96', '≥95%'],
    ['19.71 万元', '≤20万'],
    ['2', '≤2万元'],
  ])('%s against %s: the missing unit is taken for granted', (actual, target) => {
    expect(compare(actual, target)).toMatchObject({ outcome: 'met', assumed: ['unit'] })
  })
})

describe('dates', () => {
  test.each<readonly [actual: string, target: string, outcome: Comparison['outcome']]>([
    ['2025年11月30日', '2025年12月31日前', 'met'],
    ['2025年12月31日', '2025年底前', 'met'],
    ['2025年10月8日', '2025年9月底前', 'not met'],
    ['2026年1月5日', '2025年12月31日前', 'not met'],
    // Another year is not met, also an earlier one.
    ['2024年1-12月', '2025年1-12月', 'not met'],
    ['2025年1-12月', '2025年1-12月', 'met'],
    ['2025年1-11月', '2025年1-12月', 'met'],
    ['2025年12月', '2025年12月15日前', 'unknown'],
    ['2025年12月', '2025年底前', 'met'],
    ['11月底', '12月底前', 'met'],
    ['2025年11月', '12月底前', 'met'],
    ['2025年第三季度', '2025年10月前', 'met'],
  ])('%s against %s: %s', (actual, target, outcome) =>
    expect(compare(actual, target, { year: 2025 }).outcome).toBe(outcome),
  )

  test('a date without a year stays open when no year is given', () =>
    expect(compare('11月底', '2025年底前').outcome).toBe('unknown'))
  test('a year that was not printed is said to be assumed', () =>
    expect(compare('2025年11月3日', '12月底', { year: 2025 })).toEqual({
      outcome: 'met',
      op: '≤',
      assumed: ['operator', 'year'],
    }))
})

describe('other kinds', () => {
  test.each<readonly [actual: string, target: string, outcome: Comparison['outcome']]>([
    ['达成预期指标', '持续改善', 'met'],
    ['部分达成预期指标并具有一定效果', '持续改善', 'not met'],
    ['持续改善', '持续改善', 'unknown'],
    ['', '≥3次', 'unknown'],
    ['3次', '≥××次', 'unknown'],
    ['3次', '持续改善', 'not comparable'],
    ['3次', '2025年底前', 'not comparable'],
    ['3天', '≤1个月', 'not comparable'],
    ['3公里', '≥3座', 'not comparable'],
    ['450元/人', '≤450元', 'not comparable'],
    ['120人、2天', '≥120人、2天', 'met'],
    ['110人、2天', '≥120人、2天', 'not met'],
    ['120人', '≥120人、2天', 'unknown'],
  ])('%s against %s: %s', (actual, target, outcome) => expect(compare(actual, target).outcome).toBe(outcome))
})
