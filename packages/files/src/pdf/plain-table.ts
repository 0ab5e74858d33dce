import { type Area, unite } from './area.ts'
import type { PageCell, PageRow, PageTable } from './page-parts.ts'
import { segmentsOf } from './segments.ts'
import type { Line } from './straight-lines.ts'
import { lineOf, type TextLine } from './text-lines.ts'
import { between, isWrapped } from './wrapped-text.ts'

/** Lines that are no table, or one without lines between its columns. */
export type PlainPiece = PageTable | { readonly kind: 'lines'; readonly lines: readonly TextLine[] }

/** A line, cut where its gaps are wide. */
interface CutLine {
  readonly line: TextLine
  readonly segments: readonly TextLine[]
}

/** Rows that make a table, and the share of its lines that may run over a gap between columns. */
const fewestRows = 3
const mayCross = 0.12

/** Finds tables in lines by gaps that stand below each other; `rules` are lines across the page. */
export function plainTables(lines: readonly TextLine[], rules: readonly Line[]): readonly PlainPiece[] {
  const cut = lines.map((line): CutLine => ({ line, segments: segmentsOf(line) }))
  const pieces: PlainPiece[] = []
  let loose: TextLine[] = []
  const endLoose = () => {
    if (loose.length > 0) pieces.push({ kind: 'lines', lines: loose })
    loose = []
  }
  for (let at = 0; at < cut.length; ) {
    const block = blockAt(cut, at)
    const table = block.length >= fewestRows ? tableOf(block, rules) : undefined
    if (table === undefined) {
      loose.push(...cut.slice(at, at + Math.max(1, block.length)).map(({ line }) => line))
      at += Math.max(1, block.length)
      continue
    }
    endLoose()
    pieces.push(table)
    at += block.length
  }
  endLoose()
  return pieces
}

/** Lines from here on that may be a table: no wide gap above any, most of them cut, the first and the last cut. */
function blockAt(cut: readonly CutLine[], start: number): readonly CutLine[] {
  if ((cut[start]?.segments.length ?? 0) < 2) return []
  let end = start + 1
  for (let at = start + 1; at < cut.length && at < end + 3; at++) {
    const [above, here] = [cut[at - 1], cut[at]]
    if (above === undefined || here === undefined) break
    if (here.line.area.y0 - above.line.area.y1 > 2.5 * here.line.size) break
    if (here.segments.length > 1) end = at + 1
  }
  return cut.slice(start, end)
}

/** Where no line of the block, or nearly none, stands: the gaps between its columns, from left to right. */
function guttersOf(block: readonly CutLine[]): readonly (readonly [from: number, to: number])[] {
  const segments = block.flatMap((one) => one.segments)
  const stops = [...new Set(segments.flatMap(({ area }) => [area.x0, area.x1]))].toSorted((a, b) => a - b)
  const size = segments.reduce((sum, one) => sum + one.size, 0) / Math.max(1, segments.length)
  const gutters: [number, number][] = []
  stops.forEach((from, at) => {
    const to = stops[at + 1]
    if (to === undefined) return
    const crossed = segments.filter(({ area }) => area.x0 < to - 0.01 && area.x1 > from + 0.01).length
    if (crossed > mayCross * block.length) return
    const last = gutters.at(-1)
    if (last !== undefined && last[1] === from) last[1] = to
    else gutters.push([from, to])
  })
  return gutters.filter(([from, to]) => to - from > 0.7 * size)
}

function tableOf(block: readonly CutLine[], rules: readonly Line[]): PageTable | undefined {
  const gutters = guttersOf(block)
  if (gutters.length === 0) return undefined
  const area = block.map(({ line }) => line.area).reduce(unite)
  const xs = [area.x0, ...gutters.map(([from, to]) => (from + to) / 2), area.x1]
  const dealt = block.map(({ line, segments }) => ({ line, cells: dealSegments(segments, xs) }))
  const cutRows = dealt.filter(({ cells }) => cells.filter((cell) => cell !== undefined).length > 1).length
  if (cutRows < fewestRows || cutRows < 0.5 * block.length) return undefined
  const rows = rowsOf(
    dealt,
    xs,
    rules.filter(({ from, to }) => to - from > 0.5 * (area.x1 - area.x0)),
  )
  return { kind: 'table', ruled: false, area, xs, rows, closedTop: true, closedBottom: true }
}

type Dealt = { readonly line: TextLine; readonly cells: readonly (TextLine | undefined)[] }

/** A segment stands in the column where it begins; what meets there is one text. */
function dealSegments(segments: readonly TextLine[], xs: readonly number[]): readonly (TextLine | undefined)[] {
  const cells: (TextLine | undefined)[] = xs.slice(1).map(() => undefined)
  for (const segment of segments) {
    const middle = (segment.area.x0 + segment.area.x1) / 2
    const begins = xs.findLastIndex((x) => x <= segment.area.x0 + 0.5)
    const centred = xs.findLastIndex((x) => x <= middle)
    const over = (xs[begins + 1] ?? 0) < segment.area.x1
    const column = Math.min(Math.max(0, over ? begins : centred), cells.length - 1)
    const known = cells[column]
    cells[column] = known === undefined ? segment : lineOf([...known.glyphs, ...segment.glyphs])
  }
  return cells
}

/** Lines put together to rows: by drawn lines where there are some, else where a cell goes on below. */
function rowsOf(lines: readonly Dealt[], xs: readonly number[], rules: readonly Line[]): readonly PageRow[] {
  const parted = (above: TextLine, line: TextLine) =>
    rules.some(({ at }) => at > above.area.y1 - 0.3 * above.size && at < line.area.y0 + 0.3 * line.size)
  const byRules = lines.filter(({ line }, at) => at > 0 && parted(lines[at - 1]?.line ?? line, line)).length
  const strict = byRules >= 3 && byRules > 0.3 * lines.length
  const rows: Dealt[][] = []
  lines.forEach((dealt, at) => {
    const above = lines[at - 1]
    const row = rows.at(-1)
    const joins =
      above !== undefined &&
      row !== undefined &&
      !parted(above.line, dealt.line) &&
      (strict || continues(row, dealt, above.line, xs))
    if (joins) row.push(dealt)
    else rows.push([dealt])
  })
  return rows.map((row) => rowOf(row, xs))
}

/** Every text of the line goes on one above that the margin of its column broke, or both lines overlap in height. */
function continues(row: readonly Dealt[], { line, cells }: Dealt, above: TextLine, xs: readonly number[]): boolean {
  if (line.area.y0 < above.area.y1 - 0.25 * line.size) return true
  if (line.area.y0 - above.area.y1 > 0.9 * line.size) return false
  const filled = cells.filter((cell) => cell !== undefined).length
  const before = row.at(-1)?.cells.filter((cell) => cell !== undefined).length ?? 0
  if (filled >= before) return false
  return cells.every((cell, column) => {
    const start = row.findLast(({ cells }) => cells[column] !== undefined)?.cells[column]
    if (cell === undefined) return true
    return start !== undefined && isWrapped(start, cell, (xs[column + 1] ?? 0) - (xs[column] ?? 0) - 0.7 * cell.size)
  })
}

function rowOf(lines: readonly Dealt[], xs: readonly number[]): PageRow {
  const area = lines.map(({ line }) => line.area).reduce(unite)
  const cells = xs.slice(1).map((right, column): PageCell => {
    const parts = lines.flatMap(({ cells }) => cells[column] ?? [])
    const left = xs[column] ?? 0
    const empty: Area = { x0: left, x1: right, y0: area.y0, y1: area.y1 }
    const text = parts.reduce((whole, part, at) => {
      const above = parts[at - 1]
      return above === undefined ? part.text : whole + between(above, part, right - left) + part.text
    }, '')
    const last = parts.at(-1)
    return {
      text,
      column,
      colspan: 1,
      rowspan: 1,
      area: parts.map((part) => part.area).reduce(unite, parts[0]?.area ?? empty),
      full: last !== undefined && last.area.x1 - last.area.x0 + 2 * last.size > right - left,
    }
  })
  return { area, cells }
}
