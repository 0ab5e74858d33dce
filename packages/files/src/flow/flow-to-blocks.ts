import type { Block, Blocks, Grid, GridCell, GridRow, Paragraph } from '@jiheng/core/blocks'
import type { Place, Source } from '@jiheng/core/form'
import type { Flow, FlowCell, FlowTable, FlowText } from './flow.ts'
import { joinTables } from './join-tables.ts'
import { unpackTables } from './unpack-tables.ts'

/**
 * Blocks of a document with real tables. Such files have no lines of their own: `line` counts paragraphs and table rows in
 * reading order, so that places can be compared in every format; a cell also has `table`, `row` and `column`. A table in a
 * cell becomes text of that cell (a row a line, cells apart by tabs), but a table that only arranges others is unpacked.
 *
 * @example
 * flowToBlocks([{ kind: 'text', text: '附件', inferred: false }], source).blocks
 * // [{ kind: 'paragraph', text: '附件', place: { line: 1 } }]
 */
export function flowToBlocks(flow: readonly Flow[], source: Source): Blocks {
  const blocks: Block[] = []
  let line = 0
  let table = 0
  const add = (piece: Flow) => {
    if (piece.kind === 'text') for (const text of ownLines(piece)) blocks.push(paragraph(piece, text, ++line))
    else if (piece.rows.some((row) => row.cells.length > 0)) {
      blocks.push(grid(piece, ++table, line))
      line += piece.rows.length
    }
  }
  joinTables(unpackTables(flow)).forEach(add)
  return { source, blocks }
}

/** A break within a paragraph parts two lines as in a plain text; a title or heading is one, however it is broken. */
const ownLines = ({ text, role }: FlowText): readonly string[] => (role === undefined ? text.split('\n') : [text])

function paragraph({ role, inferred }: FlowText, text: string, line: number): Paragraph {
  return {
    kind: 'paragraph',
    text,
    place: { line },
    ...(role && { role }),
    ...(inferred && { inferred: true }),
  }
}

/** `before`: the lines above the table. */
function grid(table: FlowTable, number: number, before: number): Grid {
  const rows = table.rows.map((row, index): GridRow => {
    const place = { line: before + index + 1, table: number, row: index + 1 }
    const cells = row.cells.map((cell) => gridCell(cell, place))
    return row.header ? { cells, place, header: true } : { cells, place }
  })
  const place = { line: before + 1, endLine: before + rows.length, table: number }
  return { kind: 'grid', ruled: true, rows, place }
}

function gridCell(cell: FlowCell, row: Place): GridCell {
  const { column, colspan, rowspan } = cell
  const printed = cell.content.filter((piece) => piece.kind === 'table' || piece.text.trim() !== '')
  const inferred = printed.length > 0 && printed.every((piece) => piece.kind === 'text' && piece.inferred)
  return {
    text: cellText(cell),
    column,
    colspan,
    rowspan,
    place: { ...row, column },
    ...(inferred && { inferred }),
  }
}

/** A word processor puts an empty paragraph after a table that ends a cell: it prints nothing. */
function cellText(cell: FlowCell): string {
  const [beforeLast, last] = cell.content.slice(-2)
  const surplus = beforeLast?.kind === 'table' && last?.kind === 'text' && last.text === ''
  return (surplus ? cell.content.slice(0, -1) : cell.content)
    .map((piece) => (piece.kind === 'text' ? piece.text : tableText(piece)))
    .join('\n')
}

const tableText = (table: FlowTable): string => table.rows.map((row) => row.cells.map(cellText).join('\t')).join('\n')
