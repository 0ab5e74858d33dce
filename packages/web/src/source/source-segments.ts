import type { Block, Grid, GridCell, GridRow, Paragraph } from '@jiheng/core/blocks'

/** A cell as it is drawn; a gap keeps the place of what the row does not have, or of a span that began above. */
export type DrawnCell =
  | { readonly kind: 'cell'; readonly cell: GridCell; readonly index: number; readonly rowspan: number }
  | { readonly kind: 'gap'; readonly column: number; readonly colspan: number }

/** A piece of a source that is drawn as a whole. `row`: the index of its first row among all rows of the source. */
export type Segment =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'paragraph'; readonly row: number; readonly block: Paragraph }
  | {
      readonly kind: 'table'
      readonly row: number
      readonly rows: readonly (readonly DrawnCell[])[]
      /** Relative widths of all columns of the table: pieces of one table stand in line. */
      readonly widths: readonly number[]
      /** A piece of the same table stands above it. */
      readonly continued: boolean
    }

/** Rows of a piece of a table; a merged cell may make it longer, up to `longest`. */
const usual = 30
const longest = 120

const narrow = 4
const wide = 26

/** How wide a text would like to be: Chinese characters count two. */
const breadth = (text: string): number => {
  const lines = text.split('\n').map((line) => [...line].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0))
  return Math.min(wide, Math.max(0, ...lines))
}

const columnsOf = ({ rows }: Grid): number =>
  rows.reduce((most, row) => row.cells.reduce((end, cell) => Math.max(end, cell.column + cell.colspan - 1), most), 1)

/** Rows that are looked at for the widths of columns. */
const looked = 300

const widthsOf = (grid: Grid): readonly number[] => {
  const widths = Array.from({ length: columnsOf(grid) }, () => narrow)
  for (const row of grid.rows.slice(0, looked))
    for (const { column, colspan, text } of row.cells)
      if (colspan === 1) widths[column - 1] = Math.max(widths[column - 1] ?? narrow, breadth(text))
  return widths
}

/** Where a table may be cut: behind a row over which no span reaches, or where it has become too long. */
const cutsOf = ({ rows }: Grid): readonly number[] => {
  const cuts: number[] = []
  let reach = 0
  let begun = 0
  for (const [index, row] of rows.entries()) {
    for (const { rowspan } of row.cells) reach = Math.max(reach, index + rowspan)
    const length = index + 1 - begun
    if ((length >= usual && reach <= index + 1) || length >= longest) {
      cuts.push(index + 1)
      begun = index + 1
    }
  }
  return cuts.at(-1) === rows.length ? cuts : [...cuts, rows.length]
}

/** Rows as they are drawn, so that every cell stands in its own column whatever the file left out. */
const drawn = (
  rows: readonly GridRow[],
  first: number,
  last: number,
  width: number,
): readonly (readonly DrawnCell[])[] => {
  const coveredUntil: number[] = Array.from({ length: width }, () => 0)
  const draw = (row: GridRow, index: number): readonly DrawnCell[] => {
    const out: DrawnCell[] = []
    const fill = (from: number, to: number) => {
      for (let column = from; column < to; ) {
        let end = column
        while (end < to && (coveredUntil[end - 1] ?? 0) <= index) end++
        if (end > column) out.push({ kind: 'gap', column, colspan: end - column })
        column = Math.max(end, column + 1)
      }
    }
    let next = 1
    for (const [i, cell] of row.cells.entries()) {
      fill(next, cell.column)
      const rowspan = Math.min(cell.rowspan, last - index)
      out.push({ kind: 'cell', cell, index: i, rowspan })
      for (let column = cell.column; column < cell.column + cell.colspan; column++)
        coveredUntil[column - 1] = index + rowspan
      next = cell.column + cell.colspan
    }
    fill(next, width + 1)
    return out
  }
  return rows.slice(first, last).map((row, i) => draw(row, first + i))
}

/**
 * A source in pieces that can be drawn one by one, in reading order. Tables are cut where no merged cell is cut with them.
 * @example segmentsOf(blocks).map(({ kind }) => kind) // ['paragraph', 'table', 'paragraph']
 */
export const segmentsOf = (blocks: readonly Block[]): readonly Segment[] => {
  const segments: Segment[] = []
  let row = 0
  let page: number | undefined
  for (const block of blocks) {
    const at = block.place.page
    if (at !== undefined && at !== page) {
      if (page !== undefined || at > 1) segments.push({ kind: 'page', page: at })
      page = at
    }
    if (block.kind === 'paragraph') {
      segments.push({ kind: 'paragraph', row, block })
      row++
      continue
    }
    const widths = widthsOf(block)
    let first = 0
    for (const last of cutsOf(block)) {
      if (last === first) continue
      segments.push({
        kind: 'table',
        row: row + first,
        rows: drawn(block.rows, first, last, widths.length),
        widths,
        continued: first > 0,
      })
      first = last
    }
    row += block.rows.length
  }
  return segments
}

/** The names of a workbook's sheets, in order; none where the file has none. */
export const sheetsOf = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(({ place }) => place.sheet ?? [])),
]
