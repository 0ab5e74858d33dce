import type { Disclosure } from '@jiheng/core/form'
import type { Change, RowPart } from '../api/types.ts'
import type { Spot } from './spots.ts'

const parts: ReadonlySet<string> = new Set<RowPart>([
  'indicators',
  'schedule',
  'subGoals',
  'safeguards',
  'tasks',
  'reviews',
])

/** The change that puts a new row below a cell's row, in the same group; undefined where the rows are fixed. */
export const rowBelow = (disclosure: Disclosure, { form, item }: Spot): Change | undefined => {
  if (form === undefined || !item || !parts.has(item.of)) return undefined
  const of = item.of as RowPart
  const insert = { kind: 'insert' as const, form, of, index: item.index + 1 }
  if (of !== 'indicators') return insert
  const row = disclosure.forms[form]?.indicators[item.index]
  return {
    ...insert,
    ...(row?.level1.value !== undefined && { level1: row.level1.value }),
    ...(row?.level2.value !== undefined && { level2: row.level2.value }),
  }
}

/** Whether two rows stand in the same group: those of the same levels, where the list has levels. */
export const inSameGroup = (disclosure: Disclosure, { form, item }: Spot, { item: other }: Spot): boolean => {
  if (form === undefined || !item || item.of !== other?.of) return false
  if (item.of !== 'indicators') return true
  const rows = disclosure.forms[form]?.indicators
  const [a, b] = [rows?.[item.index], rows?.[other.index]]
  return a?.level1.value === b?.level1.value && a?.level2.value === b?.level2.value
}
