import type { LayoutPart, LayoutTable } from '@jiheng/core/layout'
import { headerRows } from '../layout/header-rows.ts'
import type { PageRun } from '../layout/page-runs.ts'
import { rowHeights } from '../layout/row-heights.ts'
import { type Sheet, sheets, typeArea } from '../layout/sheets.ts'
import { startsWithCover } from '../layout/starts-with-cover.ts'
import { textLines } from '../layout/text-lines.ts'
import { wholeWidths } from '../layout/whole-widths.ts'
import { docxPieces } from './docx-table.ts'
import { twips } from './docx-units.ts'
import { rowsTogether, wholeRows } from './kept-rows.ts'
import { type DocxFit, tableMeasures } from './table-measures.ts'

/** Size of type, line pitch and room above and below of each kind of paragraph, in points, as our styles set them. */
const looks = {
  title: { size: 22, line: 32, room: 8 },
  period: { size: 14, line: 22, room: 6 },
  unit: { size: 12, line: 19, room: 3 },
  note: { size: 12, line: 19, room: 6 },
  heading: { size: 16, line: 29, room: 0 },
  body: { size: 16, line: 29, room: 0 },
  cover: { size: 16, line: 24, room: 24 },
  signature: { size: 16, line: 29, room: 0 },
  label: { size: 16, line: 29, room: 0 },
  addressee: { size: 16, line: 29, room: 0 },
} as const

/** How far a full stop may hang over the end of a line, in characters. */
const hanging = 0.5

const points = (millimetres: number): number => twips(millimetres) / 20

/**
 * On which page every anchor will stand, counted from 1: an estimate from the lengths of the texts, for programs that
 * show the numbers of a list of contents without counting themselves.
 */
export function pagesOf(
  runs: readonly PageRun<Sheet>[],
  fitOf: (table: LayoutTable) => DocxFit,
): ReadonlyMap<string, number> {
  const pages = new Map<string, number>()
  let page = 0
  for (const [index, { orientation, parts }] of runs.entries()) {
    const area = typeArea(sheets[orientation])
    const [width, height] = [points(area.width), points(area.height)]
    const cover = index === 0 && startsWithCover(runs)
    let filled = 0
    page++
    // `together`: with what follows and has to stand on the same page.
    const place = (needed: number, together = needed): void => {
      if (filled > 0 && filled + together > height) {
        page++
        filled = 0
      }
      // What is taller than a page goes on over the next ones.
      const over = Math.max(0, Math.ceil((filled + needed) / height) - 1)
      page += over
      filled = filled + needed - over * height
    }
    const mark = (part: LayoutPart): void => {
      if ('anchor' in part && part.anchor !== undefined) pages.set(part.anchor, page)
    }
    const table = (part: LayoutTable): void => {
      const fit = fitOf(part)
      for (const piece of docxPieces(part)) {
        const widths = wholeWidths(piece.columns, width * 20).map((column) => column / 20)
        const measures = tableMeasures(fit)
        const heights = rowHeights(piece, widths, measures)
        const kept = rowsTogether(piece, widths, heights, measures, height)
        const whole = wholeRows(piece, heights, height)
        const heads = heights.slice(0, headerRows(piece.rows)).reduce((a, b) => a + b, 0)
        heights.forEach((row, i) => {
          const before = page
          let end = i
          while (kept[end] === true) end++
          // Of a row that may break only its first line has to stand there.
          const last = whole[end] === true ? (heights[end] ?? 0) : measures.lowest
          place(
            row,
            Math.min(
              height,
              heights.slice(i, end).reduce((a, b) => a + b, last),
            ),
          )
          if (i === 0) mark(part)
          if (page > before && i > 0) filled += heads
        })
      }
    }
    parts.forEach((part, i) => {
      if (part.kind === 'page-break') {
        if (parts[i + 1]?.kind !== 'page-break' && filled > 0) page++
        filled = 0
      } else if (part.kind === 'table') table(part)
      else if (part.kind === 'contents') place(60 + part.entries.length * 26)
      else if (!cover || page > 1) {
        const { size, line, room } = looks[part.style]
        const indent = part.style === 'body' ? 2 : 0
        const lines = part.text
          .split('\n')
          .reduce((sum, text) => sum + textLines(`${'　'.repeat(indent)}${text}`, width / size + hanging), 0)
        // A heading stands on the page of the line below it.
        place(line, part.style === 'heading' || part.style === 'title' ? 2 * line : line)
        mark(part)
        for (let each = 1; each < lines; each++) place(line)
        filled += room
      } else {
        filled = 1
        mark(part)
      }
    })
  }
  return pages
}
