import { expect, test } from 'vitest'
import { cellLabels } from './cell-labels.ts'
import { testLayout } from './test-layout.ts'

test.each([
  ['/forms/0/project/name', '项目名称'],
  ['/forms/0/indicators/0/target', '数量指标 育苗'],
  ['/forms/0/indicators/1/target', '数量指标 移栽'],
  ['/forms/0/title', '试表'],
])('%s is heard as %s', (at, words) => expect(cellLabels(testLayout).get(at)).toBe(words))

test('the header of the column is heard last', () => {
  const cell = { column: 1, colspan: 1, rowspan: 1, align: 'left' as const }
  const labels = cellLabels({
    title: '',
    lang: 'zh-CN',
    parts: [
      {
        kind: 'table',
        form: 0,
        caption: '',
        columns: [1],
        orientation: 'portrait',
        rows: [
          { header: true, cells: [{ ...cell, text: '指标值', role: 'label', scope: 'col', at: [] }] },
          { cells: [{ ...cell, text: '≥8 个', role: 'value', input: 'value', at: ['/forms/0/indicators/0/target'] }] },
        ],
      },
    ],
  })
  expect(labels.get('/forms/0/indicators/0/target')).toBe('指标值')
})
