import { expect, test } from 'vitest'
import { twinOf } from './claims.ts'
import { level1Code, level2Code } from './levels.ts'
import { halfWidth, plain } from './plain.ts'
import { simplified } from './simplified.ts'

test('folds character for character and leaves everything else', () => {
  expect(simplified('績效目標：≥８個')).toBe('绩效目标：≥８个')
  expect(simplified('绩效目标 abc 𠮷')).toBe('绩效目标 abc 𠮷')
  expect(simplified('')).toBe('')
})

test('labels in traditional characters are known', () => {
  expect(level1Code('產出指標（50分）')).toBe('output')
  expect(level2Code('服務對象滿意度指標')).toBe('serviceSatisfaction')
  expect(twinOf('項目名稱')).toBe('project.name')
  expect(plain(' （２０２５年）萬元')).toBe('(2025年)万元')
  expect(halfWidth('單位：萬元')).toBe('单位:万元')
})
