import { blankCell, type DraftRow } from './draft.ts'
import type { LayoutCell, LayoutRow } from './layout.ts'

/**
 * Gives every cell its column: cells take the first free columns, left to right, around those that reach down from
 * above. What a template's spans leave open is filled with blank cells, what they claim too much is cut, so that the
 * result always tiles the grid.
 */
export const tile = (rows: readonly DraftRow[], width: number): readonly LayoutRow[] => {
  /** Rows that each column is still covered for. */
  const covered = Array.from({ length: width }, () => 0)
  return rows.map((row, r) => {
    const cells: LayoutCell[] = []
    const place = (draft: Omit<LayoutCell, 'column'>, column: number, colspan: number): void => {
      const rowspan = Math.max(1, Math.min(draft.rowspan, rows.length - r))
      cells.push({ ...draft, column: column + 1, colspan, rowspan })
      for (let c = column; c < column + colspan; c++) covered[c] = rowspan
    }
    const free = (from: number): number => {
      let c = from
      while (c < width && (covered[c] ?? 0) > 0) c++
      return c
    }
    for (const draft of row.cells) {
      const column = free(0)
      if (column >= width) break
      let end = column
      while (end < width && end < column + draft.colspan && covered[end] === 0) end++
      place(draft, column, end - column)
    }
    for (let column = free(0); column < width; column = free(column)) {
      let end = column
      while (end < width && covered[end] === 0) end++
      place(blankCell(1), column, end - column)
    }
    for (let c = 0; c < width; c++) covered[c] = (covered[c] ?? 1) - 1
    const { cells: _drafts, indicators: _indicators, under: _under, ...rest } = row
    return { ...rest, cells: cells.sort((a, b) => a.column - b.column) }
  })
}

/**
 * Where rows do not tile a grid of that width: cells that overlap, reach out of it, or leave a hole; empty when they do.
 * @example tilingFaults(table.rows, table.columns.length) // []
 */
export const tilingFaults = (rows: readonly LayoutRow[], width: number): readonly string[] => {
  const faults: string[] = []
  const taken = rows.map(() => new Set<number>())
  rows.forEach((row, r) => {
    for (const { column, colspan, rowspan, text } of row.cells) {
      for (let y = r; y < r + rowspan; y++) {
        for (let x = column; x < column + colspan; x++) {
          const line = taken[y]
          if (line === undefined || x < 1 || x > width)
            faults.push(`row ${y + 1}, column ${x}: "${text}" reaches out of the grid`)
          else if (line.has(x)) faults.push(`row ${y + 1}, column ${x}: "${text}" overlaps another cell`)
          else line.add(x)
        }
      }
    }
  })
  taken.forEach((line, r) => {
    for (let x = 1; x <= width; x++) if (!line.has(x)) faults.push(`row ${r + 1}, column ${x}: no cell`)
  })
  return faults
}
