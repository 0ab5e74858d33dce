import type { Block, Blocks } from '@jiheng/core/blocks'
import type { Place, Source } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import type { Area } from './area.ts'
import type { DocumentPart, DocumentTable, Spot } from './document-parts.ts'
import { joinPages } from './join-pages.ts'
import type { PageRead } from './read-page.ts'

/**
 * Blocks of a document with fixed pages. `line` counts paragraphs and table rows in reading order; every place has its page
 * and its box there. `textless`: pages, from 1, that are only a picture.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`
 */
export function blocksOfPages(
  pages: readonly PageRead[],
  source: Source,
  limits: Limits,
  textless: readonly number[] = [],
): Blocks {
  const counter = countParts(limits)
  let line = 0
  let table = 0
  const grid = (part: DocumentTable): Block => {
    table++
    const from = line + 1
    const rows = part.rows.map((row, index) => {
      line++
      const inRow = { line, page: row.spot.page, table, row: index + 1 }
      const last = row.cells.at(-1)
      if (last !== undefined) counter.columns(last.column + last.colspan, line)
      const cells = row.cells.map(({ text, column, colspan, rowspan, spot, inferred }) => {
        counter.part()
        const place = { ...inRow, page: spot.page, column: column + 1, box: boxOf(spot.area) }
        return { text, column: column + 1, colspan, rowspan, place, ...(inferred && { inferred }) }
      })
      return { cells, place: { ...inRow, box: boxOf(row.spot.area) } }
    })
    const place: Place = { line: from, endLine: line, page: part.spot.page, table, box: boxOf(part.spot.area) }
    return { kind: 'grid', ruled: part.ruled, rows, place }
  }
  const block = (part: DocumentPart): Block => {
    if (part.kind === 'table') return grid(part)
    counter.part()
    line++
    const { text, spot, inferred } = part
    return { kind: 'paragraph', text, place: { line, ...placeOf(spot) }, ...(inferred && { inferred }) }
  }
  const blocks = joinPages(pages).parts.map(block)
  return textless.length === 0
    ? { source, blocks }
    : { source, blocks, notes: [{ kind: 'pages-without-text', pages: textless }] }
}

const placeOf = ({ page, area }: Spot): Place => ({ page, box: boxOf(area) })

const tenths = (value: number): number => Math.round(value * 10) / 10

const boxOf = ({ x0, y0, x1, y1 }: Area) => ({
  x: tenths(x0),
  y: tenths(y0),
  width: tenths(x1 - x0),
  height: tenths(y1 - y0),
})
