import type { Block, GridRow } from '@jiheng/core/blocks'
import type { SourceCell } from '@jiheng/core/correct'

/** A row of the source as one walks through it with the keys: a line, a paragraph, or a row of a table. */
export type SourceRow = readonly SourceCell[]

/** The lines of a text as rows: a line is cut into cells at tabs. */
export const rowsOfLines = (lines: readonly string[]): readonly SourceRow[] =>
  lines.map((text, index) => {
    const line = index + 1
    if (!text.includes('\t')) return [{ raw: text, place: { line } }]
    return text.split('\t').map((raw, i) => ({ raw, place: { line, column: i + 1 } }))
  })

export const cellsOfGridRow = (row: GridRow): SourceRow => row.cells.map(({ text, place }) => ({ raw: text, place }))

/** Paragraphs and rows of tables, as a file shows them. */
export const rowsOfBlocks = (blocks: readonly Block[]): readonly SourceRow[] =>
  blocks.flatMap((block): readonly SourceRow[] =>
    block.kind === 'paragraph' ? [[{ raw: block.text, place: block.place }]] : block.rows.map(cellsOfGridRow),
  )

/** Where one stands in the rows: both count from 0. */
export interface Cursor {
  readonly row: number
  readonly cell: number
}

const filled = (cell: SourceCell | undefined): boolean => cell !== undefined && cell.raw.trim() !== ''

/** The cell that a step leads to: sideways to the next one with a text, up and down to the nearest in the same column. */
export const stepped = (rows: readonly SourceRow[], { row, cell }: Cursor, down: number, right: number): Cursor => {
  if (right !== 0) {
    for (let r = row, c = cell + right; r >= 0 && r < rows.length; r += right, c = right > 0 ? 0 : lastOf(rows[r]))
      for (; c >= 0 && c < (rows[r]?.length ?? 0); c += right) if (filled(rows[r]?.[c])) return { row: r, cell: c }
    return { row, cell }
  }
  const column = rows[row]?.[cell]?.place.column ?? 1
  for (let r = row + down; r >= 0 && r < rows.length; r += down) {
    const cells = rows[r] ?? []
    const best = cells
      .map((one, index) => ({ index, distance: Math.abs((one.place.column ?? 1) - column), ok: filled(one) }))
      .filter(({ ok }) => ok)
      .toSorted((a, b) => a.distance - b.distance)[0]
    if (best) return { row: r, cell: best.index }
  }
  return { row, cell }
}

const lastOf = (row: SourceRow | undefined): number => (row?.length ?? 0) - 1
