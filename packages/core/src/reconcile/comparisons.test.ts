import { expect, test } from 'vitest'
import { buildDisclosure, type DisclosureSpec, type FormSpec } from '../form/build.ts'
import { type Compared, comparisonsOf, partnersOf } from './comparisons.ts'
import { digestOf } from './digest.ts'

const file = (name: string, form: FormSpec): DisclosureSpec => ({ file: name, year: 2025, forms: [form] })
const project = (name: string, amount: string, more: FormSpec = {}): FormSpec => ({
  fields: { 项目名称: name, 实施单位: '东栅县林业局' },
  amountUnit: '万元',
  funds: { 预算资金: amount },
  ...more,
})

const partners = (what: Compared, ...specs: readonly DisclosureSpec[]): readonly (readonly number[])[] => {
  const digests = specs.map((spec) => digestOf(buildDisclosure(spec)))
  const found = comparisonsOf(digests, new Set([what]))
  return specs.map((_, document) => {
    const comparison = found.get(document)
    return comparison ? partnersOf(comparison) : []
  })
}

test('a department is held against the files of its projects, and they against nothing', () => {
  const department: FormSpec = {
    subject: 'department',
    fields: { 部门名称: '东栅县林业局' },
    funds: { '支出预算/项目支出': '64' },
  }
  const files = [file('整体', department), file('a', project('苗圃养护', '50')), file('b', project('病虫害防治', '14'))]
  expect(partners('departments', ...files)).toEqual([[1, 2], [], []])
})

test('money handed down is held against those who get it', () => {
  const county = (unit: string) =>
    project('农村桥梁改造', '120', { fields: { 项目名称: '农村桥梁改造', 实施单位: unit }, funds: { 省级资金: '100' } })
  const province = project('农村桥梁改造', '200', {
    fields: { 项目名称: '农村桥梁改造', 实施单位: '临溪省交通运输厅' },
    funds: { '转移市县资金/资金总额': '200' },
  })
  const files = [file('a', county('东栅县交通局')), file('省', province), file('b', county('西栅县交通局'))]
  expect(partners('transfers', ...files)).toEqual([[], [0, 2], []])
})

test('a self-evaluation is held against its target', () => {
  const later = project('苗圃养护', '50', { phase: 'self-evaluation' })
  expect(partners('pairs', file('自评', later), file('目标', project('苗圃养护', '50')))).toEqual([[1], []])
})

test('a copied goal is held against the one that came first', () => {
  const goal =
    '完成苗圃日常养护和补植，全年出圃合格苗木二十万株，保障城区绿化用苗，提高苗木成活率，秋末完成苗床越冬防护。'
  const other = { fields: { 项目名称: '苗木培育', 实施单位: '西栅县林业局' }, goal }
  const files = [
    { ...file('a', project('苗圃养护', '50', { goal })), publisher: '东栅县林业局' },
    { ...file('b', project('苗木培育', '40', other)), publisher: '西栅县林业局' },
  ]
  expect(partners('goals', ...files)).toEqual([[], [0]])
})
