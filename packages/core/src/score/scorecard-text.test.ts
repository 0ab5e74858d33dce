import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { findProfile, national } from './profiles.ts'
import { scoreForm } from './score-form.ts'
import { scorecardText } from './scorecard-text.ts'
import { cutTo, textTable, widthOf } from './text-table.ts'

const form = buildDisclosure({
  forms: [
    {
      phase: 'self-evaluation',
      title: '项目支出绩效自评表',
      year: 2024,
      amountUnit: '万元',
      fields: { 项目名称: '流动图书车运行', 实施单位: '青禾县图书馆' },
      funds: { 年度资金总额: { 全年预算数: '35', 全年执行数: '34.7', 分值: '10', 得分: '10' } },
      rows: [
        ['quantity', '下乡服务', '60次', { actual: '63次', weight: '80', score: '80' }],
        ['serviceSatisfaction', '读者满意度', '≥90%', { actual: '88%', weight: '10', score: '8' }],
      ],
      totals: { weight: '100', score: '98' },
    },
  ],
}).forms[0]

describe('scorecardText', () => {
  it('prints one line a row, aligned', () => {
    if (form === undefined) throw new Error('no form was built')
    expect(scorecardText(scoreForm(form, 0, national), 'zh-CN').split('\n')).toEqual([
      '项目支出绩效自评表  2024年度  流动图书车运行  青禾县图书馆',
      '计分方案：全国2020（传统框架，按比例，财预〔2020〕10号）（national@2）',
      '行  指标          分值  自评   重算     差  结论    依据',
      ' 1  年度资金总额    10    10   9.91   0.09  精度内  34.7 ÷ 35 × 10 = 9.91；按执行率99.14%计分，四舍五入保留2位小数。按“全国2021（分档，参照财预〔2021〕101号，未核实）”则对。',
      ' 2  下乡服务        80    80     80      0  一致    63次 ≥ 60次，达到指标值；计满分80分。',
      ' 3  读者满意度      10     8   9.78  -1.78  不符    88 ÷ 90 × 10 = 9.78；未达到指标值，按完成比例计分，四舍五入保留2位小数。按“全国2021（分档，参照财预〔2021〕101号，未核实）”则对。',
      '    合计           100    98  99.69  -1.69',
      '单位填写总分98，各行合计98，等级优；重算99.69，等级优。',
      '存疑：',
      '  · 指标值没有符号，按其性质读作“≥”。（第2行）',
      '引擎0.1.0，计分规则2，模板generic，方案national@2。',
    ])
  })

  it('says where the profile is not located, in English too', () => {
    if (form === undefined) throw new Error('no form was built')
    const text = scorecardText(scoreForm(form, 0, findProfile('stepped') ?? national), 'en')
    expect(text).toContain('The wording of this profile has not been located: for reference only.')
    expect(text).toContain('Satisfaction 88% in the band from 80%; 10 × 0.8 = 8.')
    expect(text).toContain('(row 3)')
  })
})

describe('textTable', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['数量', 4],
    ['≥8 个', 6],
    ['９', 2],
    ['𠀀', 2],
  ])('%j takes %s columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })

  it('cuts what is too wide, never through a letter', () => {
    expect(cutTo('数量指标', 8)).toBe('数量指标')
    expect(cutTo('数量指标', 7)).toBe('数量..')
    expect(cutTo('数量指标', 2)).toBe('..')
  })

  it('aligns by width', () => {
    expect(
      textTable(
        [
          ['数量', '10'],
          ['质量指标', '5'],
        ],
        [{ align: 'left' }, { align: 'right' }],
      ),
    ).toEqual(['数量      10', '质量指标   5'])
  })
})
