import { expect, test } from 'vitest'
import { likelihoodOf, tickOf } from './typed-cell.ts'

test.each([
  ['√', true],
  ['☑', true],
  ['是', true],
  ['□', false],
  ['否', false],
  ['', undefined],
  ['无', undefined],
])('%s is ticked: %s', (raw, ticked) => {
  expect(tickOf(raw)).toBe(ticked)
})

test.each([
  ['确定能', 'certain'],
  ['□确定能☑有可能□完全不可能', 'possible'],
  ['☑确定能 □有可能 □完全不可能', 'certain'],
  ['完全不可能', 'impossible'],
  ['□确定能□有可能□完全不可能', undefined],
  ['☑确定能☑有可能', undefined],
  ['', undefined],
])('%s says %s', (raw, likelihood) => {
  expect(likelihoodOf(raw)).toBe(likelihood)
})
