import { isLevel } from './column.ts'
import type { RawRow } from './raw-table.ts'

/** Whether a row prints a level and holds for the row below it, which prints none. */
const isAnnounced = ([row, below, next]: readonly RawRow[]): boolean => {
  if (!row?.empty || below?.level1 !== row.level1) return false
  if (below.level2 === row.level2) return !below.empty
  return row.level2.raw === '' && isAnnounced(next ? [below, next] : [below])
}

/** A level in a row of its own, above rows that print none, is none that its authors left empty. */
export const withoutAnnounced = (rows: readonly RawRow[]): readonly RawRow[] => {
  const prints = ({ cells }: RawRow): boolean => [...cells].some(([column, { text }]) => isLevel(column) && text !== '')
  return rows.some((row) => !row.empty && prints(row))
    ? rows
    : rows.filter((_, i) => !isAnnounced(rows.slice(i, i + 3)))
}
