import type { Block, Grid, GridCell, GridRow } from '../../blocks/blocks.ts'
import type { Place } from '../../form/place.ts'
import { isOneCellALine, joinParagraphsOfCells } from './one-cell-lines.ts'

/** One cell as the reader works with it: its text without surrounding blanks, and where that text stands. */
export interface Cell {
  readonly text: string
  /** From 1; in a grid without rulings only a hint. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly place: Place
  readonly inferred?: true
}

/**
 * One logical row of the source, whatever kind of source it was: a row of a table, or a line of text (one cell, kind
 * `text`). Blank lines are no strips, they count into `gap` of the next one.
 */
export interface Strip {
  readonly kind: 'row' | 'text'
  readonly ruled: boolean
  /** All cells, blank ones included. */
  readonly cells: readonly Cell[]
  /** The cells that hold text. */
  readonly filled: readonly Cell[]
  readonly place: Place
  /** Blank lines before it. */
  readonly gap: number
  /** Which grid of the file it came from; texts have none. */
  readonly grid?: number
  readonly role?: 'title' | 'heading' | 'contents'
  /** The line as it stands in the source, blanks included: columns may be set by them. Only where it has inner gaps. */
  readonly raw?: string
}

const trimmed = (text: string): string => text.replace(/^[\s\u3000\ufeff\u200b]+|[\s\u3000\u200b]+$/g, '')

const cellOf = (cell: GridCell): Cell => ({
  text: trimmed(cell.text),
  column: cell.column,
  colspan: cell.colspan,
  rowspan: cell.rowspan,
  place: cell.place,
  ...(cell.inferred ? { inferred: true as const } : {}),
})

const spanPlace = (cells: readonly { readonly place: Place }[], fallback: Place): Place => {
  const first = cells[0]?.place ?? fallback
  const last = cells.at(-1)?.place.line
  return first.line !== undefined && last !== undefined && last > first.line ? { ...first, endLine: last } : first
}

const strip = (
  kind: Strip['kind'],
  ruled: boolean,
  cells: readonly Cell[],
  place: Place,
  gap: number,
  grid?: number,
): Strip => ({
  kind,
  ruled,
  cells,
  filled: cells.every((cell) => cell.text !== '') ? cells : cells.filter((cell) => cell.text !== ''),
  place,
  gap,
  ...(grid === undefined ? {} : { grid }),
})

/** The file's own table and row number the lines, not the rows that they make up. */
const linePlace = ({ line, endLine, page, file }: Place, column: number): Place => ({
  ...(line === undefined ? {} : { line }),
  ...(endLine === undefined ? {} : { endLine }),
  ...(page === undefined ? {} : { page }),
  ...(file === undefined ? {} : { file }),
  column,
})

const joinLines = (grid: Grid, gap: number, index: number): Strip => {
  const cells = grid.rows.map((row, i): Cell => {
    const last = row.cells.at(-1)
    return {
      text: trimmed(last?.text ?? ''),
      column: i + 1,
      colspan: 1,
      rowspan: 1,
      place: linePlace(last?.place ?? row.place, i + 1),
    }
  })
  return strip('row', false, cells, spanPlace(cells, grid.place), gap, index)
}

const rowStrip = (row: GridRow, grid: Grid, gap: number, index: number): Strip =>
  strip('row', grid.ruled, row.cells.map(cellOf), row.place, gap, index)

/** Blocks as strips: the one shape on which everything else in this folder works. */
export const stripsOf = (blocks: readonly Block[]): readonly Strip[] => {
  const strips: Strip[] = []
  let gap = 0
  let grids = 0
  for (const block of joinParagraphsOfCells(blocks)) {
    if (block.kind === 'paragraph') {
      const text = trimmed(block.text)
      if (text === '') gap++
      else {
        const cell: Cell = { text, column: 1, colspan: 1, rowspan: 1, place: block.place }
        strips.push({
          ...strip('text', false, [cell], block.place, gap),
          ...(block.role ? { role: block.role } : {}),
          ...(/[ \u00a0\u3000]/.test(block.text) ? { raw: block.text } : {}),
        })
        gap = 0
      }
      continue
    }
    grids++
    if (isOneCellALine(block)) {
      strips.push(joinLines(block, gap, grids))
      gap = 0
      continue
    }
    for (const row of block.rows) {
      const next = rowStrip(row, block, gap, grids)
      if (next.filled.length === 0) gap++
      else {
        strips.push(next)
        gap = 0
      }
    }
  }
  return strips
}
