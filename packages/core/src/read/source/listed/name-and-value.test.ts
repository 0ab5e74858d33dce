import { expect, test } from 'vitest'
import { levelHead } from './level-head.ts'
import { nameAndValue } from './name-and-value.ts'

const parts = (text: string) => {
  const found = nameAndValue(text)
  return found && [text.slice(...found.name), text.slice(...found.value)]
}

test.each([
  ['培训合格率不低于95%', '培训合格率', '不低于95%'],
  ['养护水库座数≥9座；', '养护水库座数', '≥9座'],
  ['指标1：更换闸门≥4台', '指标1：更换闸门', '≥4台'],
  ['新书上架时间：到馆后7日内', '新书上架时间', '到馆后7日内'],
  ['改造完工时间为2025年8月20日前', '改造完工时间', '2025年8月20日前'],
  ['设备安装完成时间为开学前', '设备安装完成时间', '开学前'],
  ['延时开放阅读空间12处', '延时开放阅读空间', '12处'],
  ['因疫病死亡造成的损失逐年下降', '因疫病死亡造成的损失', '逐年下降'],
])('%s is %s and %s', (text, name, value) => {
  expect(parts(text)).toEqual([name, value])
})

test.each(['培训合格率', '', '≥95%', '加强组织领导'])('%s holds no name with a value', (text) => {
  expect(parts(text)).toBeUndefined()
})

test.each([
  ['1.数量指标：培训≥12场', 'quantity', '1.'],
  ['（一）产出指标', undefined, '(一)'],
  ['质量指标2：合格率≥95%', 'quality', ''],
])('%s begins with the label of a level', (text, level2, style) => {
  const found = levelHead(text)
  expect(found?.level2).toBe(level2)
  expect(found?.style).toBe(style)
})

test.each(['数量指标完成情况良好', '培训场次≥12场', '一、基本情况'])('%s begins with none', (text) => {
  expect(levelHead(text)).toBeUndefined()
})
