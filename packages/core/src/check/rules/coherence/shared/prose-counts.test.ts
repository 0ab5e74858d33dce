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
    [
      '购置CT机1台、超声诊断仪2台，其中进口1台',
      [
        ['购置CT机', '1', '台'],
        ['超声诊断仪', '2', '台'],
        ['进口', '1', '台'],
      ],
    ],
    [
      '对6个大气站、2个水质站进行运维',
      [
        ['大气站', '6', '个'],
        ['水质站', '2', '个'],
      ],
    ],
    ['服务青少年1.2万人次', [['服务青少年', '12000', '人次']]],
    ['公益课堂、志愿服务等180场次', [['公益课堂志愿服务', '180', '次']]],
    // Ordinals, years and prices count nothing.
    ['第18届论坛、第3期培训', []],
    ['到2025年，5年规划', []],
    ['上年3场，去年5场', []],
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
