import type { Flow, FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import { snapColumns } from './snap-columns.ts'

/** A table as WordprocessingML tells it: cells that begin, and cells that continue the one above or to the left. */
export interface WordTable {
  /** Right edges of the grid's columns, in twips. */
  readonly edges: number[]
  readonly rows: WordRow[]
}

export interface WordRow {
  header: boolean
  /** Tracked as deleted: printed no more. */
  deleted: boolean
  /** Columns left out on either side. */
  before: number
  after: number
  /** Column of the next cell, from 1. */
  column: number
  readonly cells: WordCell[]
}

export interface WordCell {
  column: number
  colspan: number
  merge: 'none' | 'restart' | 'continue'
  /** The old horizontal merge: the cell belongs to the one on its left. */
  joined: boolean
  /** Tracked as deleted. */
  deleted: boolean
  /** In twips; 0 where the file gives none. */
  width: number
  readonly content: Flow[]
}

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
