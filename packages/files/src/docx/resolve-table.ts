import type { FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import { snapColumns } from './snap-columns.ts'
import type { WordCell, WordTable } from './word-table.ts'

/** Resolves merges: a cell that continues another adds a row to it; with nothing above, it stands for itself. */
export function resolveTable(table: WordTable): FlowTable {
  let above = new Map<number, { rowspan: number }>()
  const rows = table.rows
    .filter((row) => !row.deleted)
    .map((row): FlowRow => {
      const merging = new Map<number, { rowspan: number }>()
      const cells: FlowCell[] = []
      for (const { column, colspan, merge, content } of joinCells(snapColumns(row, table.edges))) {
        const upper = merge === 'continue' ? above.get(column) : undefined
        if (upper !== undefined) {
          upper.rowspan++
          merging.set(column, upper)
          continue
        }
        const cell = { column, colspan, rowspan: 1, content }
        if (merge !== 'none') merging.set(column, cell)
        cells.push(cell)
      }
      above = merging
      return { header: row.header, cells }
    })
  return { kind: 'table', rows, edges: table.edges }
}

function joinCells(cells: readonly WordCell[]): readonly WordCell[] {
  const joined: WordCell[] = []
  for (const cell of cells) {
    const left = joined.at(-1)
    if (cell.joined && left !== undefined) left.colspan += cell.colspan
    else joined.push(cell)
  }
  return joined
}
