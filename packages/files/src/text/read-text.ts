import type { Block, Blocks, GridCell, GridRow } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'

/**
 * Blocks of a plain text. A line without a tab is a Paragraph, blank lines too, with their exact text; consecutive
 * lines with tabs are one Grid that is not ruled, a line a row, a tab a column. CR, LF and CRLF end a line. A form feed
 * begins a page: from the first one on, places carry `page`; it ends no grid and no line number.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`
 *
 * @example
 * readText('项目名称\t森林抚育\n', source, defaultLimits).blocks
 * // [{ kind: 'grid', ruled: false, rows: [{ cells: [{ text: '项目名称', column: 1, … }, …], … }], … }]
 */
export function readText(text: string, source: Source, limits: Limits): Blocks {
  const blocks: Block[] = []
  const counter = countParts(limits)
  let rows: GridRow[] = []
  let tables = 0
  let page: number | undefined

  const endGrid = () => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last?.place.line === undefined) return
    const place = { ...first.place, endLine: last.place.line }
    const { row: _, ...table } = place
    blocks.push({ kind: 'grid', ruled: false, rows, place: table })
    rows = []
  }
  const addPiece = (piece: string, line: number) => {
    const at = page === undefined ? { line } : { line, page }
    if (!piece.includes('\t')) {
      endGrid()
      counter.part()
      blocks.push({ kind: 'paragraph', text: piece, place: at })
      return
    }
    if (rows.length === 0) tables++
    const place = { ...at, table: tables, row: rows.length + 1 }
    const texts = splitTabs(piece, limits.columns)
    counter.columns(texts.length, line)
    const cells = texts.map((cell, index): GridCell => {
      counter.part()
      return { text: cell, column: index + 1, colspan: 1, rowspan: 1, place: { ...place, column: index + 1 } }
    })
    rows.push({ cells, place })
  }

  if (text.includes('\f')) page = 1
  let line = 0
  for (const content of lines(text)) {
    line++
    const pieces = content.split('\f')
    const last = pieces.length - 1
    const blank = pieces.every((piece) => piece === '')
    pieces.forEach((piece, index) => {
      if (index > 0) page = (page ?? 1) + 1
      if (piece !== '' || (blank && index === last)) addPiece(piece, line)
    })
  }
  endGrid()
  return { source, blocks }
}

/** Splits at tabs, but never into more pieces than are needed to see that there are too many. */
function splitTabs(piece: string, limit: number): readonly string[] {
  const texts = piece.split('\t', limit + 1)
  return texts.length <= limit ? texts : piece.split('\t')
}

/** The lines, without their ends. `\r\r\n`, which double conversion leaves, ends one line. */
function* lines(text: string): Generator<string> {
  const carriageReturns = text.includes('\r')
  let start = 0
  while (start < text.length) {
    const feed = text.indexOf('\n', start)
    const end = feed === -1 ? text.length : feed
    if (carriageReturns) yield* byReturns(text, start, end, feed !== -1)
    else yield text.slice(start, end)
    start = end + 1
  }
}

/** The lines of a stretch that holds no line feed; `fed`: one follows, which swallows the returns before it. */
function* byReturns(text: string, start: number, end: number, fed: boolean): Generator<string> {
  let last = end
  while (fed && last > start && text[last - 1] === '\r') last--
  let from = start
  for (let at = text.indexOf('\r', from); at !== -1 && at < last; at = text.indexOf('\r', from)) {
    yield text.slice(from, at)
    from = at + 1
  }
  if (from < last || fed) yield text.slice(from, last)
}
