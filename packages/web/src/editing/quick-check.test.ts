import { applyChanges } from '@jiheng/core/changes'
import { check as checkAll } from '@jiheng/core/check'
import { buildDisclosure, type Disclosure, type Finding } from '@jiheng/core/form'
import { profileFor } from '@jiheng/core/score'
import { describe, expect, test } from 'vitest'
import { onlyChangedForm, quickCheck } from './quick-check.ts'

const form = (name: string) => ({
  year: 2025,
  goal: '修缮馆舍',
  fields: { 项目名称: name },
  funds: { 年度资金总额: '20' },
  rows: [
    ['quantity', `${name}数量`, '≥3 处'],
    ['quality', '验收合格率', '≥95%'],
    ['cost', `${name}成本`, '≤18 万元'],
  ] as const,
})
const before = buildDisclosure({ year: 2025, forms: [form('修缮馆舍'), form('更换门窗')] })
const check = (disclosure: Disclosure): readonly Finding[] =>
  checkAll([disclosure], { profile: profileFor({}) })[0] ?? []
const edited = (at: string, raw: string): Disclosure => {
  const applied = applyChanges(before, [{ kind: 'edit', at, raw }])
  if (applied.kind !== 'applied') throw new Error(at)
  return applied.disclosure
}
const keys = (findings: readonly Finding[]) => findings.map(({ rule, at }) => `${rule} ${at}`).sort()

describe('checking one form alone tells what a full check tells', () => {
  test.each([
    ['/forms/1/indicators/0/target', '3'],
    ['/forms/1/indicators/1/target', '95'],
    ['/forms/1/indicators/2/target', '≤25 万元'],
    ['/forms/0/goal', '修缮馆舍 5 处'],
    ['/forms/0/indicators/2/target', '≤18 万元'],
  ])('%s: %s', (at, raw) => {
    const after = edited(at, raw)
    const changed = onlyChangedForm(before, after)
    expect(changed).toBe(Number(at[7]))
    const quick = quickCheck(check, { before, after, form: changed ?? -1, all: check(before) })
    expect(keys(quick)).toEqual(keys(check(after)))
  })
})

describe('the only form that changed', () => {
  test('none', () => expect(onlyChangedForm(before, before)).toBeUndefined())
  test('two', () => {
    const after = { ...before, forms: before.forms.map((each) => ({ ...each })) }
    expect(onlyChangedForm(before, after)).toBeUndefined()
  })
  test('one, and a row more', () => {
    const applied = applyChanges(before, [{ kind: 'insert', form: 0, of: 'indicators', index: 1 }])
    expect(applied.kind === 'applied' && onlyChangedForm(before, applied.disclosure)).toBeUndefined()
  })
  test('one, and the title', () => {
    const after = { ...edited('/forms/0/goal', '新'), title: { ...before.title, raw: '新题' } }
    expect(onlyChangedForm(before, after)).toBeUndefined()
  })
})
