import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const known = ['unit-missing', 'unit-abbreviated', 'year-mismatch', 'cost-sum-gap']

test.for<[given: string, near: string[]]>([
  ['unit-mising', ['unit-missing']],
  ['unit', ['unit-missing', 'unit-abbreviated']],
  ['cost-sum-gap', ['cost-sum-gap']],
  ['something-else-altogether', []],
  ['', []],
  ['x'.repeat(100_000), []],
])('%s', ([given, near]) => {
  expect(nearest(given, known)).toEqual(near)
})
