import { expect, test } from 'vitest'
import { deriveIndicator } from './derive-indicator.ts'
import type { Indicator } from './indicator.ts'

const text = (raw: string) => ({ raw, place: {} })
const row = (more: Partial<Indicator>): Indicator => ({
  level1: text(''),
  level2: text(''),
  name: text('疏通排水沟'),
  target: text('12'),
  ...more,
})

test('a target means what its operator, number and unit say together', () => {
  const { target } = deriveIndicator(row({ operator: text('＞＝'), unit: text('(公里)') }))
  expect(target).toEqual({ raw: '12', value: { kind: 'quantity', op: '≥', number: '12', unit: '公里' }, place: {} })
})

test('a star within the name marks a core indicator, and only as long as it stands there', () => {
  const starred = deriveIndicator(row({ name: text('★疏通排水沟') }))
  expect(starred.core).toEqual({ raw: '', value: true, place: {}, inferred: true })
  expect(deriveIndicator({ ...starred, name: text('疏通排水沟') }).core).toBeUndefined()
  expect(
    deriveIndicator(row({ name: text('★疏通排水沟'), core: { raw: '否', value: false, place: {} } })).core?.value,
  ).toBe(false)
})

test('of columns to be ticked the only ticked one is the likelihood', () => {
  const tick = (label: string, raw: string) => ({
    label: text(label),
    ticked: raw === '' ? text('') : { raw, value: true, place: {} },
  })
  const likelihoods = [tick('确定能', ''), tick('有可能', '√'), tick('完全不可能', '')]
  expect(deriveIndicator(row({ likelihoods })).likelihood?.value).toBe('possible')
  expect(deriveIndicator(row({ likelihoods: [tick('确定能', '√'), tick('有可能', '√')] })).likelihood).toBeUndefined()
})
