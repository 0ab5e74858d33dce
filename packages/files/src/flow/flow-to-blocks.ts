import type { Block, Blocks, Grid, GridCell, GridRow, Paragraph } from '@jiheng/core/blocks'
import type { Place, Source } from '@jiheng/core/form'
import type { Flow, FlowCell, FlowTable, FlowText } from './flow.ts'
import { joinTables } from './join-tables.ts'
import { relativeWidths } from './relative-widths.ts'
import { unpackTables } from './unpack-tables.ts'

/**
 * Blocks of a document with real tables. Such files have no lines of their own: `line` counts paragraphs and table rows in
 * reading order, so that places can be compared in every format; a cell also has `table`, `row` and `column`. A table in a
 * cell becomes text of that cell (a row a line, cells apart by tabs), but a table that only arranges others is unpacked.
 *
 * @example
 * flowToBlocks([{ kind: 'text', text: '附件', inferred: false }], source).blocks
 * // [{ kind: 'paragraph', text: '附件', place: { line: 1 } }]
 *
 * @param onText Told which texts make up each paragraph and cell.
 * @param orientation How the paper lies on which the tables are printed, where that is known.
 */
export function flowToBlocks(
  flow: readonly Flow[],
  source: Source,
  onText?: OnText,
  orientation?: Grid['orientation'],
): Blocks {
  const blocks: Block[] = []
  let line = 0
  let table = 0
  const add = (piece: Flow) => {
    if (piece.kind === 'text') {
      let from = 0
      for (const text of ownLines(piece)) {
        const made = paragraph(piece, text, ++line)
        blocks.push(made)
        onText?.(made.place, piece, -from)
        from += text.length + 1
      }
    } else if (piece.rows.some((row) => row.cells.length > 0)) {
      blocks.push({ ...grid(piece, ++table, line, onText), ...(orientation && { orientation }) })
      line += piece.rows.length
    }
  }
  joinTables(unpackTables(flow)).forEach(add)
  return { source, blocks }
}

/**
 * A text is part of the paragraph or cell with this very place.
 *
 * @param at Where it begins in the whole text of that; below 0 where a line of the text is a paragraph of its own.
 */
export type OnText = (place: Place, text: FlowText, at: number) => void

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
function grid(table: FlowTable, number: number, before: number, onText: OnText | undefined): Grid {
  const rows = table.rows.map((row, index): GridRow => {
    const place = { line: before + index + 1, table: number, row: index + 1 }
    const cells = row.cells.map((cell) => gridCell(cell, place, onText))
    return row.header ? { cells, place, header: true } : { cells, place }
  })
  const place = { line: before + 1, endLine: before + rows.length, table: number }
  const widths = widthsOf(table)
  return { kind: 'grid', ruled: true, rows, place, ...(widths && { widths }) }
}

/** The widths of a table's columns, where its edges are those of the grid. */
function widthsOf({ edges, rows }: FlowTable): readonly number[] | undefined {
  const columns = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column, colspan }) => column + colspan - 1)))
  if (edges?.length !== columns) return undefined
  return relativeWidths(edges.map((edge, i) => edge - (edges[i - 1] ?? 0)))
}

function gridCell(cell: FlowCell, row: Place, onText: OnText | undefined): GridCell {
  const { column, colspan, rowspan } = cell
  const place = { ...row, column }
  const printed = cell.content.filter((piece) => piece.kind === 'table' || piece.text.trim() !== '')
  const inferred = printed.length > 0 && printed.every((piece) => piece.kind === 'text' && piece.inferred)
  const text = cellText(cell, 0, onText && ((piece, at) => onText(place, piece, at)))
  return { text, column, colspan, rowspan, place, ...(inferred && { inferred }) }
}

type OnPiece = ((piece: FlowText, at: number) => void) | undefined

/** A word processor puts an empty paragraph after a table that ends a cell: it prints nothing. */
function cellText(cell: FlowCell, at: number, onPiece: OnPiece): string {
  const [beforeLast, last] = cell.content.slice(-2)
  const surplus = beforeLast?.kind === 'table' && last?.kind === 'text' && last.text === ''
  return joined(surplus ? cell.content.slice(0, -1) : cell.content, '\n', at, (piece, from) => {
    if (piece.kind === 'table') return tableText(piece, from, onPiece)
    onPiece?.(piece, from)
    return piece.text
  })
}

const tableText = (table: FlowTable, at: number, onPiece: OnPiece): string =>
  joined(table.rows, '\n', at, ({ cells }, row) =>
    joined(cells, '\t', row, (cell, from) => cellText(cell, from, onPiece)),
  )

/** As `map` and `join`, each part told where it will begin; the first begins `at`. */
function joined<T>(parts: readonly T[], mark: string, at: number, textOf: (part: T, at: number) => string): string {
  let text = ''
  parts.forEach((part, index) => {
    if (index > 0) text += mark
    text += textOf(part, at + text.length)
  })
  return text
}
