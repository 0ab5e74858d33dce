import type { LayoutRow } from '@jiheng/core/layout'
import { expect, test } from 'vitest'
import { tailRow } from './tail-row.ts'

const row = (text: string, more: Partial<LayoutRow> = {}, rowspan = 1, at: readonly string[] = []): LayoutRow => ({
  cells: [{ text, column: 1, colspan: 1, rowspan, role: 'value', align: 'left', at }],
  ...more,
})
const item = { item: { of: 'indicators' as const, index: 0 } }
const header = row('三级指标', { header: true })

test('rows behind the entries of a header and their sums', () => {
  const rows = [
    header,
    row('培训场次', item),
    row('100', {}, 1, ['/forms/0/totals/weight']),
    row('自评结论'),
    row('无'),
  ]
  expect(tailRow(rows)).toBe(3)
})

test('none where the entries end the table, where there is no header, or where a cell reaches over', () => {
  expect(tailRow([header, row('培训场次', item)])).toBeUndefined()
  expect(tailRow([row('培训场次', item), row('无')])).toBeUndefined()
  expect(tailRow([header, row('培训场次', item, 2), row('无')])).toBeUndefined()
})
