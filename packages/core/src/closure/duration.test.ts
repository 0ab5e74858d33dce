import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import type { Form } from '../form/index.ts'
import { durationOf, saysOneYear } from './duration.ts'

const form = (fields: Readonly<Record<string, string>>): Form => {
  const [first] = buildDisclosure({ forms: [{ fields: { 项目名称: '路灯维护', ...fields } }] }).forms
  if (!first) throw new Error('one form was asked for')
  return first
}

describe('durationOf', () => {
  it.each([
    ['项目期', '99 年', 99],
    ['项目期限', '6个月', 0.5],
    ['项目实施时间', '2024.1至2024.12', 1],
    ['项目计划实施时间', '2024年7月-2026年6月', 2],
    ['项目期', '', undefined],
    ['项目期', '长期', undefined],
    ['联系电话', '3年', undefined],
  ])('%s: %s', (label, value, years) => {
    expect(durationOf(form({ [label]: value }))?.years).toBe(years)
  })
})

describe('saysOneYear', () => {
  it.each([
    ['0101--一年期项目', true],
    ['一次性项目', true],
    ['02-经常性项目', false],
    ['', false],
  ])('%s', (attribute, oneYear) => {
    expect(saysOneYear(form({ 项目属性: attribute }))).toBe(oneYear)
  })
})
