import { expect, test } from 'vitest'
import { printedSums } from './printed-sums.ts'

const only = (...[sum]: Parameters<typeof printedSums>[0]['sums']) => {
  if (!sum) throw new Error('a sum is wanted')
  return printedSums({ amountUnit: '万元', sums: [sum] }).sums[0]
}

test('costs may stay below the budget', () =>
  expect(only({ kind: 'costs', sum: 51_500_000, total: 60_000_000, complete: true })).toMatchObject({
    sum: '51.5',
    total: '60',
    sign: 1,
    rest: '8.5',
    exact: false,
  }))

test('parts that are all there are must equal their total', () =>
  expect(
    only({
      kind: 'parts',
      label: '年度资金总额',
      column: '全年预算数',
      sum: 66_000_000,
      total: 65_000_000,
      whole: true,
    }),
  ).toMatchObject({ label: '年度资金总额 全年预算数', sign: -1, rest: '1', exact: true }))

test('points without a printed total are only told', () =>
  expect(only({ kind: 'weights', sum: '90', total: null })).toMatchObject({ sum: '90', total: null, sign: 0 }))

test('points keep two decimals', () =>
  expect(only({ kind: 'scores', sum: '98.9', total: '99' })).toMatchObject({ sign: 1, rest: '0.1' }))
