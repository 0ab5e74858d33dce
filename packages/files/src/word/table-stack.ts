import type { Flow } from '../flow/flow.ts'
import type { PartCounter } from '../open/part-counter.ts'
import { type EdgeCell, type EdgeRow, edgeTable } from './edge-table.ts'

/** What is known of a row at its end. */
export interface RowEnd {
  readonly header: boolean
  readonly edges: readonly number[]
  readonly merges: readonly Pick<EdgeCell, 'across' | 'down'>[]
  /** Tracked as deleted: a row without text is then printed no more. */
  readonly deleted: boolean
}

/**
 * Puts paragraphs into tables as Word's binary files and RTF tell it: each says how many tables it stands in, and marks end
 * cells and rows. Whatever marks are missing, every paragraph stays.
 */
export interface TableStack {
  /** Adds to the cell that is open in the innermost of `depth` tables; 0: to the text. */
  readonly add: (pieces: readonly Flow[], depth: number) => void
  readonly endCell: (depth: number) => void
  readonly endRow: (depth: number, end: RowEnd) => void
  /** Ends whatever is open and gives the whole. */
  readonly finish: () => readonly Flow[]
  /** Whether the cell that is open has content that no mark has ended yet. */
  readonly last: (depth: number) => Flow | undefined
}

interface Level {
  readonly rows: EdgeRow[]
  /** Contents of the row's cells that have ended. */
  cells: Flow[][]
  /** Content of the cell that is open. */
  open: Flow[]
}

const plain = { across: 'none', down: 'none' } as const
const unknownEnd: RowEnd = { header: false, edges: [], merges: [], deleted: false }

export function tableStack(counter: PartCounter): TableStack {
  const flow: Flow[] = []
  const levels: Level[] = []
  const container = () => levels.at(-1)?.open ?? flow
  const deepen = (depth: number) => {
    while (levels.length > depth) closeTable()
    while (levels.length < depth) levels.push({ rows: [], cells: [], open: [] })
  }
  const closeCell = (level: Level) => {
    counter.part()
    level.cells.push(level.open)
    level.open = []
  }
  const closeRow = (level: Level, { header, edges, merges, deleted }: RowEnd) => {
    // A paragraph before the mark of the row that no mark has made a cell: kept in one of its own.
    if (level.open.some(prints)) closeCell(level)
    level.open = []
    const cells = level.cells.map((content, index) => ({ ...(merges[index] ?? plain), content }))
    level.cells = []
    if (cells.length === 0 || (deleted && !cells.some((cell) => cell.content.some(prints)))) return
    level.rows.push({ header, edges, cells })
  }
  const closeTable = () => {
    const level = levels.pop()
    if (level === undefined) return
    if (level.cells.length > 0 || level.open.some(prints)) closeRow(level, unknownEnd)
    if (level.rows.length === 0) return
    const table = edgeTable(level.rows, counter)
    const above = container().at(-1)
    container().push(above?.kind === 'text' && above.joint === true ? { ...table, goesOn: true } : table)
  }
  return {
    add: (pieces, depth) => {
      deepen(depth)
      const open = container()
      for (const piece of pieces) open.push(piece)
    },
    endCell: (depth) => {
      deepen(depth)
      const level = levels.at(-1)
      if (level !== undefined) closeCell(level)
    },
    endRow: (depth, end) => {
      deepen(depth)
      const level = levels.at(-1)
      if (level !== undefined) closeRow(level, end)
    },
    last: (depth) => (levels.length === depth ? container().at(-1) : undefined),
    finish: () => {
      deepen(0)
      return flow
    },
  }
}

const prints = (piece: Flow): boolean => piece.kind === 'table' || piece.text.trim() !== ''
