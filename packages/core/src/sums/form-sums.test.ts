import { expect, test } from 'vitest'
import { buildDisclosure, type FormSpec } from '../form/build.ts'
import { formSums } from './form-sums.ts'

const sumsOf = (spec: FormSpec) => {
  const [form] = buildDisclosure({ forms: [spec] }).forms
  if (!form) throw new Error('no form was built')
  return formSums(form, undefined)
}

test('costs beside the year’s money, in fen', () => {
  const { amountUnit, sums } = sumsOf({
    amountUnit: '万元',
    funds: { 年度资金总额: '60' },
    rows: [
      ['cost', '展板制作', '≤31.5 万元'],
      ['cost', '场地改造', '≤20 万元'],
      ['quantity', '展板数量', '≥8 块'],
    ],
  })
  expect(amountUnit).toBe('万元')
  expect(sums).toContainEqual({ kind: 'costs', sum: 51_500_000, total: 60_000_000, complete: true })
})

test('parts beside their total', () => {
  const { sums } = sumsOf({
    amountUnit: '万元',
    funds: { 年度资金总额: '70', '年度资金总额/财政拨款': '45', '年度资金总额/其他资金': '20' },
  })
  expect(sums).toContainEqual({
    kind: 'parts',
    label: '年度资金总额',
    column: '预算',
    sum: 65_000_000,
    total: 70_000_000,
    whole: true,
  })
})

test('points of the rows and of the execution rate, beside the printed total', () => {
  const { sums } = sumsOf({
    phase: 'self-evaluation',
    funds: { 年度资金总额: { 全年预算数: '10', 全年执行数: '10', 分值: '10', 得分: '10' } },
    rows: [
      ['quantity', '巡展', '≥4 场', { actual: '5 场', weight: '50', score: '50' }],
      ['socialBenefit', '知晓率', '≥80%', { actual: '85%', weight: '40', score: '38.5' }],
    ],
    totals: { weight: '100', score: '98.5' },
  })
  expect(sums).toContainEqual({ kind: 'weights', sum: '100', total: '100' })
  expect(sums).toContainEqual({ kind: 'scores', sum: '98.5', total: '98.5' })
})

test('a form in which nothing adds up has no sums', () => expect(sumsOf({ goal: '普及知识' }).sums).toEqual([]))
