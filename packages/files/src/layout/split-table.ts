import type { LayoutTable } from '@jiheng/core/layout'
import { headerRows } from './header-rows.ts'

/**
 * Cuts a table above header rows in its middle: neither Word nor a browser repeats a header row that is not the first
 * of its table. The pieces are printed without a gap and read back as one. Nothing is cut through a cell.
 */
export function splitTable(table: LayoutTable): readonly LayoutTable[] {
  const cuts = table.rows.flatMap((row, index) => {
    if (index === 0 || !row.header || table.rows[index - 1]?.header) return []
    const whole = table.rows
      .slice(0, index)
      .every((above, at) => above.cells.every((cell) => at + cell.rowspan <= index))
    return whole && headerRows(table.rows.slice(index)) > 0 ? [index] : []
  })
  return [0, ...cuts].map((from, index) => ({ ...table, rows: table.rows.slice(from, cuts[index]) }))
}
