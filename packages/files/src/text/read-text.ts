import type { Block, Blocks, GridCell, GridRow } from '@jiheng/core/blocks'
import type { Place, Source } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { barLines } from './bar-lines.ts'
import { boxedRows } from './boxed-rows.ts'
import { csvRows } from './csv-rows.ts'
import { withoutFiller } from './filler.ts'
import { htmlIslands } from './html-island.ts'
import type { Found, Island, IslandText } from './island.ts'
import { pipeRows } from './pipe-rows.ts'
import { type TextLine, textLines } from './text-line.ts'

/**
 * Blocks of a plain text. A line without a tab is a Paragraph, blank lines too, with their exact text; consecutive
 * lines with tabs are one Grid that is not ruled, a line a row, a tab a column. Tables that are written with bars, commas
 * and quotes, drawn boxes or HTML tags inside the text are Grids as well. CR, LF and CRLF end a line. A form feed
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
  const own = withoutFiller(text)
  let rows: GridRow[] = []
  let tables = 0

  const endGrid = () => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last?.place.line === undefined) return
    const place = { ...first.place, endLine: last.place.line }
    const { row: _, ...table } = place
    blocks.push({ kind: 'grid', ruled: false, rows, place: table })
    rows = []
  }
  const addParagraph = (content: string, place: Place) => {
    endGrid()
    counter.part()
    blocks.push({ kind: 'paragraph', text: content, place })
  }
  const addLine = ({ text: content, line, page }: TextLine) => {
    const at = page === undefined ? { line } : { line, page }
    if (!content.includes('\t')) {
      addParagraph(content, at)
      return
    }
    if (rows.length === 0) tables++
    const place = { ...at, table: tables, row: rows.length + 1 }
    const texts = splitTabs(content, limits.columns)
    counter.columns(texts.length, line)
    const cells = texts.map((cell, index): GridCell => {
      counter.part()
      return { text: own(cell), column: index + 1, colspan: 1, rowspan: 1, place: { ...place, column: index + 1 } }
    })
    rows.push({ cells, place })
  }
  const addIsland = (island: Island, page: number | undefined) => {
    endGrid()
    tables++
    const paged = page === undefined ? {} : { page }
    const gridRows = island.rows.map((row, i): GridRow => {
      const place = { ...paged, table: tables, row: i + 1 }
      counter.columns(row.cells.at(-1)?.column ?? 0, row.line)
      return {
        place: { ...place, line: row.line, ...(row.endLine !== undefined && { endLine: row.endLine }) },
        cells: row.cells.map((cell): GridCell => {
          counter.part()
          const { text: content, column, colspan = 1, rowspan = 1, line, endLine } = cell
          return {
            text: own(content),
            column,
            colspan,
            rowspan,
            place: { ...place, line, ...(endLine !== undefined && { endLine }), column },
          }
        }),
      }
    })
    const [first, last] = [gridRows[0]?.place, gridRows.at(-1)?.place]
    if (!first) return
    const endLine = last?.endLine ?? last?.line
    const { row: _, ...place } = { ...first, ...(endLine !== undefined && { endLine }) }
    blocks.push({ kind: 'grid', ruled: island.ruled, rows: gridRows, place })
  }
  const add = (part: Island | IslandText, page: number | undefined) => {
    if (part.kind === 'table') addIsland(part, page)
    else
      addParagraph(part.text, {
        line: part.line,
        ...(page !== undefined && { page }),
        ...(part.start > 0 && { start: part.start, end: part.start + part.text.length }),
      })
  }

  const all = [...textLines(text)]
  const found = finder(all, limits)
  for (let at = 0; at < all.length; ) {
    const line = all[at]
    if (!line) break
    const island = found(at)
    if (island) {
      for (const part of island.parts) add(part, line.page)
      at = island.end
    } else {
      addLine(line)
      at++
    }
  }
  endGrid()
  return { source, blocks }
}

/** Looks for a table at an index with each reader; what one of them has seen to hold none it does not look at again. */
const finder = (lines: readonly TextLine[], limits: Limits): ((at: number) => Found | undefined) => {
  const readers = [htmlIslands(limits), boxedRows, barLines, pipeRows, csvRows].map((read) => ({ read, from: 0 }))
  return (at) => {
    for (const reader of readers) {
      if (at < reader.from) continue
      const found = reader.read(lines, at)
      if (found && found.parts.length > 0) return found
      if (found) reader.from = found.end
    }
    return undefined
  }
}

/** Splits at tabs, but never into more pieces than are needed to see that there are too many. */
function splitTabs(piece: string, limit: number): readonly string[] {
  const texts = piece.split('\t', limit + 1)
  return texts.length <= limit ? texts : piece.split('\t')
}
