import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'

/** One piece of one row of a table, from left to right: a cell that begins here, goes on from above, or is missing. */
export interface Slot {
  readonly kind: 'cell' | 'continued' | 'gap'
  readonly column: number
  readonly colspan: number
  /** The cell that begins or goes on; absent in a gap. */
  readonly cell?: LayoutCell
}

/**
 * Lays a table out as full rows of slots, so that writers need not resolve spans themselves. A rowspan that reaches below
 * the last row ends there.
 *
 * @throws {Error} where two cells overlap or one reaches beyond the columns: a fault of the template, not of the document
 */
export function layoutSlots(table: LayoutTable): readonly (readonly Slot[])[] {
  const width = table.columns.length
  const grid: (LayoutCell | undefined)[][] = table.rows.map(() => Array.from({ length: width }, () => undefined))
  table.rows.forEach((row, top) => {
    for (const cell of row.cells) {
      const right = cell.column - 1 + cell.colspan
      if (cell.column < 1 || right > width) throw new Error(`Cell "${cell.text}" lies outside the ${width} columns`)
      for (const line of grid.slice(top, top + cell.rowspan))
        for (let column = cell.column - 1; column < right; column++) {
          if (line[column] !== undefined) throw new Error(`Cells "${line[column]?.text}" and "${cell.text}" overlap`)
          line[column] = cell
        }
    }
  })
  return grid.map((line, index) => {
    const slots: Slot[] = []
    for (let at = 0; at < width; ) {
      const cell = line[at]
      const column = at + 1
      const colspan = cell?.colspan ?? 1
      const begins = cell !== undefined && table.rows[index]?.cells.includes(cell) === true
      if (cell === undefined) slots.push({ kind: 'gap', column, colspan })
      else slots.push({ kind: begins ? 'cell' : 'continued', column, colspan, cell })
      at += colspan
    }
    return slots
  })
}
