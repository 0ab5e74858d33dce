import { describe, expect, it } from 'vitest'
import { countsIn } from './prose-counts.ts'

describe('countsIn', () => {
  it.each<[string, readonly (readonly [subject: string, number: string, unit: string])[]]>([
    ['全年举办科普讲座不少于3场次', [['科普讲座', '3', '次']]],
    [
      '举办5期乡医培训班，培训120名乡医',
      [
        ['乡医培训班', '5', '次'],
        ['培训', '120', '人'],
      ],
    ],
    ['印制宣传册1万份以上', [['印制宣传册', '10000', '份']]],
    ['患者满意度达到95%', [['患者满意度', '95', '%']]],
    // Ordinals, years and prices count nothing.
    ['第18届论坛、第3期培训', []],
    ['到2025年，5年规划', []],
    ['每场2人', []],
  ])('%s', (text, counts) => {
    expect(countsIn(text).map(({ subject, number, unit }) => [subject, number.toFixed(), unit])).toEqual(counts)
  })

  it.each([
    ['义诊10余场次', true],
    ['义诊约10场次', true],
    ['义诊10场次左右', true],
    ['义诊10场次以上', false],
  ])('%s: about so many %s', (text, about) => {
    expect(countsIn(text)[0]?.about).toBe(about)
  })
})
