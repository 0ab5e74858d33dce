import { expect, test } from 'vitest'
import type { Template } from '../schema/index.ts'
import { disclosureOf, type Example } from './example.ts'

const template: Template = {
  id: 'mine',
  version: '1',
  name: { 'zh-CN': '自拟表', en: 'Mine' },
  kind: 'table',
  phase: 'target',
  subject: 'project',
  scheme: 'classic',
  amountUnit: '万元',
  paper: { orientation: 'portrait' },
  head: [],
  columns: [1, 1, 1, 1, 1],
  rows: [
    {
      block: 'indicators',
      columns: [
        { property: 'level1', label: '一级指标' },
        { property: 'level2', label: '二级指标' },
        { property: 'name', label: '三级指标' },
        { property: 'target', label: '指标值' },
        { property: 'extra', label: '责任科室' },
      ],
      levels: [{ level1: 'output', label: '产出指标', level2: [{ level2: 'quantity', label: '数量指标' }] }],
    },
  ],
}
const example: Example = {
  template: 'mine',
  year: 2026,
  unit: '桐林县苗圃',
  goal: '补植行道树。',
  rows: [
    ['quantity', '补植行道树', '≥800 株', { 责任科室: '绿化科', note: '含补种' }],
    ['quantity', '修剪绿篱', '≥3 公里'],
  ],
}

test('columns that the model has no name for go by their printed labels', () => {
  const rows = disclosureOf(example, template).forms[0]?.indicators
  expect(rows?.map(({ extra }) => extra?.map(({ label, value }) => [label.raw, value.raw]))).toEqual([
    [['责任科室', '绿化科']],
    [['责任科室', '']],
  ])
  expect(rows?.map(({ note }) => note?.raw)).toEqual(['含补种', undefined])
})
