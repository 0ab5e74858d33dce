import { describe, expect, test } from 'vitest'
import { templates } from '../../template/index.ts'
import { stripsOf } from '../source/strip.ts'
import { textBlocks } from '../text-blocks.fixture.ts'
import { vocabularyOf } from '../words/vocabulary-of.ts'
import { HeadReader } from './head-reader.ts'

const words = vocabularyOf(templates)

/** The head of a form written with tabs. */
const headOf = (...lines: readonly string[]): HeadReader['head'] => {
  const strips = stripsOf(textBlocks(lines.join('\n')).blocks)
  const reader = new HeadReader(words)
  for (const [i, strip] of strips.entries()) reader.row(strip, strips[i + 1])
  reader.close()
  return reader.head
}

const money = (...lines: readonly string[]): readonly string[] =>
  headOf(...lines).funds.map(({ path, column, amount }) => `${path.join('/')} ${column} ${amount.text}`)

describe('money', () => {
  test.each([
    [
      'a line a row',
      ['年度资金总额\t50', '其中：财政拨款\t40'],
      ['年度资金总额 预算 50', '年度资金总额/财政拨款 预算 40'],
    ],
    [
      'columns in any order',
      ['项目资金\t\t执行率\t全年执行数\t全年预算数', '\t年度资金总额\t90%\t45\t50'],
      ['年度资金总额 执行率 90%', '年度资金总额 全年执行数 45', '年度资金总额 全年预算数 50'],
    ],
    [
      'an amount that could be a year',
      ['项目资金\t年度资金总额\t1960', '\t其中：财政拨款\t2024'],
      ['年度资金总额 预算 1960', '年度资金总额/财政拨款 预算 2024'],
    ],
    [
      'the rate that the score takes in its label',
      ['项目资金\t\t预算数\t执行数\t执行率\t得分（20分×执行率）', '\t年度资金总额\t50\t49\t98%\t19.6'],
      ['年度资金总额 预算数 50', '年度资金总额 执行数 49', '年度资金总额 执行率 98%', '年度资金总额 得分 19.6'],
    ],
    [
      'months of a monitoring form',
      ['项目资金\t年初预算数\t1-8月执行数\t1-8月执行率\t全年预计执行数', '年度资金总额\t8\t4\t50%\t8'],
      [
        '年度资金总额 年初预算数 8',
        '年度资金总额 1-8月执行数 4',
        '年度资金总额 1-8月执行率 50%',
        '年度资金总额 全年预计执行数 8',
      ],
    ],
    [
      'equal amounts side by side',
      ['项目资金\t\t年初预算数\t全年预算数\t全年执行数', '\t年度资金总额\t1,200.50\t1,234.56\t1,234.56'],
      ['年度资金总额 年初预算数 1,200.50', '年度资金总额 全年预算数 1,234.56', '年度资金总额 全年执行数 1,234.56'],
    ],
    [
      'labels over amounts, no parts of each other',
      ['基本支出\t项目支出', '30\t20'],
      ['基本支出 预算 30', '项目支出 预算 20'],
    ],
    [
      'columns printed as pairs',
      ['项目资金\t年初预算数\t9\t全年执行数\t8', '\t执行率\t88.9%\t\t'],
      ['项目资金 年初预算数 9', '项目资金 全年执行数 8', '项目资金 执行率 88.9%'],
    ],
    [
      'groups over their lines',
      [
        '资金总额：7\t',
        '按收入性质分：\t按支出性质分：',
        '其中：一般公共预算：5\t其中：基本支出：6',
        '其他资金：2\t项目支出：1',
      ],
      [
        '资金总额 预算 7',
        '按收入性质分/一般公共预算 预算 5',
        '按支出性质分/基本支出 预算 6',
        '按收入性质分/其他资金 预算 2',
        '按支出性质分/项目支出 预算 1',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(money(...lines)).toEqual(expected)
  })
})

describe('goals', () => {
  test('the whole term beside the year', () => {
    const head = headOf('总体目标\t实施期目标\t年度目标', '\t三年种树。\t今年种草。')
    expect(head.goal.map(({ text }) => text)).toEqual(['今年种草。'])
    expect(head.goals.map(({ span }) => span)).toEqual(['term', 'year'])
  })

  test('a list with names and points', () => {
    const head = headOf(
      '年度总体目标\t目标名称\t目标内容\t权重',
      '\t目标一：林\t种树。\t60',
      '\t目标二：草\t种草。\t40',
    )
    expect(head.goals.map(({ label, weight }) => [label.text, weight?.text])).toEqual([
      ['目标一：林', '60'],
      ['目标二：草', '40'],
    ])
  })

  test('one goal is no list', () => {
    expect(headOf('年度绩效目标\t种树。').goals).toEqual([])
  })
})

describe('tasks', () => {
  const head = headOf(
    '年度主要任务\t任务名称\t完成情况\t预算数（万元）\t\t执行数（万元）\t\t得分',
    '\t\t\t全部\t其中：财政拨款\t全部\t其中：财政拨款\t',
    '\t护林\t已完成\t9\t8\t7\t6\t5',
    '\t金额合计\t\t9\t8\t7\t6\t5',
  )

  test('money by the labels of both header rows', () => {
    expect(head.tasks).toHaveLength(1)
    expect(head.tasks[0]?.amounts.map(({ column, amount }) => `${column} ${amount.text}`)).toEqual([
      '预算数/全部 9',
      '预算数/财政拨款 8',
      '执行数/全部 7',
      '执行数/财政拨款 6',
      '得分 5',
    ])
  })

  test('the sum row is money, no task', () => {
    expect(head.funds.filter(({ path }) => path.at(-1) === '金额合计')).toHaveLength(5)
  })
})

test('a review: blocks, questions, points and opinions', () => {
  const head = headOf(
    '审核内容\t审核要点\t分值\t得分\t审核意见',
    '一、完整性审核（20分）\t规范完整性\t10\t9\t缺一项',
    '\t明确清晰性\t10\t10\t清楚',
    '综合评定等级\t良',
  )
  expect(head.reviews.map(({ criterion, item, score }) => [criterion?.text, item.text, score?.text])).toEqual([
    ['一、完整性审核（20分）', '规范完整性', '9'],
    ['一、完整性审核（20分）', '明确清晰性', '10'],
  ])
  expect(head.fields.map(({ label }) => label.raw)).toEqual(['综合评定等级'])
})

test('nothing is lost of a row that nobody understands', () => {
  expect(headOf('一段没有标签的文字，讲的是别的事情。\t').leftover).toHaveLength(1)
})

test('a month beside the text of a step is no line that says what time the form is of', () => {
  const head = headOf('本年度实施计划\t2025年7月\t完成招标', '\t2025年9月\t完成验收')
  expect(head.schedule.map(({ period, text }) => [period?.text, text.text])).toEqual([
    ['2025年7月', '完成招标'],
    ['2025年9月', '完成验收'],
  ])
})
