import { describe, expect, it } from 'vitest'
import { buildDisclosure } from '../form/build.ts'
import { Exact } from '../value/exact.ts'
import { costLines } from './cost-lines.ts'

const kindsOf = (budget: string, ...rows: readonly (readonly [name: string, target: string])[]) => {
  const [form] = buildDisclosure({
    forms: [{ rows: rows.map(([name, target]) => ['cost', name, target] as const) }],
  }).forms
  return form ? costLines(form, new Exact(budget).times(1_000_000)).map(({ kind }) => kind) : []
}

describe('costLines', () => {
  it.each([
    ['设备采购', '≤5万元', 'sum'],
    ['设备采购', '5', 'sum'],
    ['设备采购', '2万元/年', 'sum'],
    ['设备采购', '800元/台', 'unit'],
    ['培训人均费用', '≤450元', 'unit'],
    ['设备采购', '', 'blank'],
    ['设备采购', '—', 'blank'],
    ['设备采购', '3万元、2万元', 'unclear'],
    ['设备采购', '5-8万元', 'unclear'],
    ['设备采购', '≤4545万元', 'unclear'],
    ['成本控制率', '≤100%', 'none'],
    ['成本控制率', '100', 'none'],
    ['节约采购资金', '≥5万元', 'none'],
    ['设备采购', '控制在预算内', 'none'],
  ])('%s %s: %s', (name, target, kind) => {
    expect(kindsOf('45', [name, target])).toEqual([kind])
  })

  it('knows a row that restates the whole', () => {
    expect(kindsOf('45', ['项目总成本', '40万元'], ['人员', '20万元'])).toEqual(['whole', 'sum'])
    expect(kindsOf('45', ['资金成本', '45万元'], ['人员', '20万元'])).toEqual(['whole', 'sum'])
    expect(kindsOf('45', ['各项', '30万元'], ['人员', '20万元'], ['设备', '10万元'])).toEqual(['whole', 'sum', 'sum'])
    expect(kindsOf('45', ['项目总成本', '45万元'])).toEqual(['sum'])
  })
})
