import { expect, test } from 'vitest'
import { targetInForce } from './binding-target.ts'

const text = (raw: string) => ({ raw, place: {} })
const row = { level1: text(''), level2: text(''), name: text('延时开放'), target: text('3月1日') }

test.each([
  ['3月15日', '3月15日'],
  ['', '3月1日'],
  ['—', '3月1日'],
])('an adjusted value "%s" gives %s', (adjusted, binding) => {
  expect(targetInForce({ ...row, adjustedTarget: text(adjusted) }).raw).toBe(binding)
  expect(targetInForce(row).raw).toBe('3月1日')
})
