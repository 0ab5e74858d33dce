import { expect, test } from 'vitest'
import { cutAtEnd } from './glued-end.ts'

const line = (text: string) => ({ text, column: 1, colspan: 1, rowspan: 1, place: { line: 1 } })
const texts = (given: string) => {
  const { table, behind } = cutAtEnd([line(given)])
  return [table, behind].map((cells) => cells.map(({ text }) => text))
}

test('a table without anything behind it', () => {
  expect(texts('数量指标培训场次≥12场')).toEqual([['数量指标培训场次≥12场'], []])
})

test('signatures and remarks are no rows', () => {
  expect(texts('数量指标培训场次≥12场填报人：略联系电话：略')).toEqual([
    ['数量指标培训场次≥12场'],
    ['填报人：略联系电话：略'],
  ])
})

test('the next form begins with its title', () => {
  expect(texts('满意度≥90%人员情况表序号姓名1甲某2项目支出绩效目标表项目名称护堤')).toEqual([
    ['满意度≥90%'],
    ['人员情况表序号姓名1甲某2', '项目支出绩效目标表项目名称护堤'],
  ])
})
