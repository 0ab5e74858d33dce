import { expect, test } from 'vitest'
import { applyEdits } from '../edit/apply-edits.ts'
import { disclosureOf, examples } from '../template/examples/index.ts'
import { templateOf } from '../template/index.ts'
import { budgetSums } from './budget-sums.ts'

test('the row of sums below tasks is the sum of each column, and the total of each row that of its sources', () => {
  const example = examples.find(({ template }) => template === 'national-department-target')
  if (example === undefined) throw new Error('no example')
  const disclosure = disclosureOf(example)
  const sums = (of: typeof disclosure) => {
    const [form] = of.forms
    return form === undefined
      ? []
      : budgetSums(form, templateOf(form)).map(({ total, parts }) => [
          total.column,
          total.amount.value,
          parts.map(({ amount }) => amount.value),
        ])
  }
  expect(sums(disclosure)).toEqual([
    ['总额', 140_500_000, [86_000_000, 54_500_000]],
    ['财政拨款', 128_000_000, [86_000_000, 42_000_000]],
    ['其他资金', 12_500_000, [0, 12_500_000]],
    ['总额', 86_000_000, [86_000_000, 0]],
    ['总额', 54_500_000, [42_000_000, 12_500_000]],
    ['总额', 140_500_000, [128_000_000, 12_500_000]],
  ])
  const edited = applyEdits(disclosure, [{ at: '/forms/0/tasks/0/amounts/0/amount', raw: '90' }])
  expect(sums(edited)[0]).toEqual(['总额', 140_500_000, [90_000_000, 54_500_000]])
})
