import type { Direction, Glyph } from './page-marks.ts'
import type { PagePart, PageTable } from './page-parts.ts'
import { paragraphs, type TextEdges } from './paragraphs.ts'
import { plainTables } from './plain-table.ts'
import { type TextLine, textLines, upright } from './text-lines.ts'

/** What is outside the ruled tables: tables that only gaps and lines across tell, and paragraphs. */
export function looseParts(glyphs: readonly Glyph[], tables: readonly PageTable[], width: number): readonly PagePart[] {
  const lines = textLines(glyphs.filter(({ direction }) => direction === 0))
  return [
    ...stretches(lines, tables).flatMap((stretch): readonly PagePart[] => {
      return plainTables(stretch).flatMap((piece): readonly PagePart[] =>
        piece.kind === 'table' ? [piece] : paragraphs(piece.lines, textEdges(lines, tables, width)),
      )
    }),
    ...turnedTexts(glyphs.filter(({ direction }) => direction !== 0)),
  ]
}

/** Lines with no table between them. */
function stretches(lines: readonly TextLine[], tables: readonly PageTable[]): readonly (readonly TextLine[])[] {
  const stretches: TextLine[][] = []
  let above = -1
  for (const line of lines) {
    const tablesAbove = tables.filter(({ area }) => area.y0 < line.area.y0).length
    if (tablesAbove === above) stretches.at(-1)?.push(line)
    else stretches.push([line])
    above = tablesAbove
  }
  return stretches
}

/** Between which positions a full line would stand: pages keep margins of at most so much of their width. */
const widestMargin = 0.18

function textEdges(lines: readonly TextLine[], tables: readonly PageTable[], width: number): TextEdges {
  const areas = [...lines, ...tables].map(({ area }) => area)
  const left = areas.reduce((least, { x0 }) => Math.min(least, x0), widestMargin * width)
  const right = areas.reduce((most, { x1 }) => Math.max(most, x1), (1 - widestMargin) * width)
  return { left, right, flush: lines.some(({ area, size }) => area.x0 < left + 0.5 * size) }
}

/** Texts that run up or down beside the others. */
function turnedTexts(glyphs: readonly Glyph[]): readonly PagePart[] {
  const byWay = Map.groupBy(glyphs, ({ direction }) => direction)
  return [...byWay].flatMap(([way, list]) =>
    textLines(list.map((glyph) => ({ ...glyph, area: upright(glyph.area, way, 0, 0) }))).map((line) => ({
      kind: 'text' as const,
      text: line.text,
      size: line.size,
      area: upright(line.area, back(way), 0, 0),
    })),
  )
}

const back = (way: Direction): Direction => (way === 1 ? 3 : way === 3 ? 1 : way)
