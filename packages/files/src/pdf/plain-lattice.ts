import { unite } from './area.ts'
import { columnGaps, type RowTexts } from './column-gaps.ts'
import type { Lattice, LatticeCell } from './lattice.ts'
import type { Placed } from './placed.ts'
import { rowBands, sideBySide } from './row-bands.ts'
import { spansOf } from './sparse-spans.ts'
import type { TextLine } from './text-lines.ts'

/** Columns of which fewer texts are told than of the fullest are those of merged cells. */
const dense = 0.7

/**
 * Rows and columns of texts without any lines: columns by gaps, rows by the columns that are full; a text in a column of few
 * texts that stands in the middle of several rows is one cell beside them all.
 */
export function plainLattice(lines: readonly RowTexts[]): Lattice | undefined {
  const gaps = columnGaps(lines)
  if (gaps.length === 0) return undefined
  const area = lines.flatMap((line) => line.map((one) => one.area)).reduce(unite)
  const xs = [area.x0 - 1, ...gaps, area.x1 + 1]
  const placed = lines.flat().map((text): Placed => {
    const column = (x: number) =>
      Math.max(
        0,
        xs.findLastIndex((edge) => edge <= x),
      )
    const last = xs.length - 2
    return {
      text,
      from: Math.min(last, column(text.area.x0 + 1)),
      to: Math.min(last, Math.max(column(text.area.x0 + 1), column(text.area.x1 - 1))),
    }
  })
  const columns = xs.length - 1
  const counts = Array.from(
    { length: columns },
    (_, column) => placed.filter(({ from, to }) => from === column && to === column).length,
  )
  const most = Math.max(...counts)
  const full = new Set(counts.flatMap((count, column) => (count >= dense * most ? [column] : [])))
  const telling = placed.filter(({ from, to }) => from !== to || full.has(from))
  const between = textsBetweenRows(telling)
  for (const { from } of between) full.delete(from)
  const bands = rowBands(
    telling.filter((one) => !between.has(one)),
    xs,
  )
  const ys = [area.y0 - 1, ...bands.slice(1).map((band, at) => ((bands[at]?.bottom ?? 0) + band.top) / 2), area.y1 + 1]
  return { xs, ys, cells: cellsOf(placed, full, xs, ys), closedTop: true, closedBottom: true }
}

/** Texts that stand alone on their height, close to the lines above or below: beside two rows, not in one. */
function textsBetweenRows(placed: readonly Placed[]): ReadonlySet<Placed> {
  const bands = sideBySide(placed)
  return new Set(
    bands.flatMap(({ top, bottom, texts }, at) => {
      const [first] = texts
      if (first === undefined || texts.some(({ from, to }) => from !== first.from || to !== first.from)) return []
      const gap = Math.min(
        top - (bands[at - 1]?.bottom ?? 0),
        (bands[at + 1]?.top ?? Number.POSITIVE_INFINITY) - bottom,
      )
      return gap < 0.25 * first.text.size ? [first] : []
    }),
  )
}

function cellsOf(
  placed: readonly Placed[],
  full: ReadonlySet<number>,
  xs: readonly number[],
  ys: readonly number[],
): readonly LatticeCell[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const taken = new Uint8Array(columns * rows)
  const cells: LatticeCell[] = []
  const isFree = ({ column, row, colspan, rowspan }: LatticeCell) => {
    for (let y = row; y < row + rowspan; y++)
      for (let x = column; x < column + colspan; x++) if (taken[y * columns + x] === 1) return false
    return true
  }
  const take = (cell: LatticeCell) => {
    if (!isFree(cell)) return
    for (let y = cell.row; y < cell.row + cell.rowspan; y++)
      taken.fill(1, y * columns + cell.column, y * columns + cell.column + cell.colspan)
    cells.push(cell)
  }
  const rowAt = ({ area }: TextLine) =>
    Math.max(
      0,
      Math.min(
        rows - 1,
        ys.findLastIndex((y) => y <= (area.y0 + area.y1) / 2),
      ),
    )
  for (const { text, from, to } of placed)
    if (from !== to) take({ column: from, row: rowAt(text), colspan: to - from + 1, rowspan: 1 })
  for (let column = 0; column < columns; column++) {
    if (full.has(column)) continue
    const texts = placed.filter(({ from, to }) => from === column && to === column).map(({ text }) => text)
    // Right of the full columns, blank cells are blank, unless a text stands between two rows.
    const merged = column < Math.min(...full) || texts.some((text) => !isLevel(text, ys))
    if (merged) for (const { row, rowspan } of spansOf(texts, ys)) take({ column, row, colspan: 1, rowspan })
  }
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) take({ column, row, colspan: 1, rowspan: 1 })
  return cells.toSorted((a, b) => a.row - b.row || a.column - b.column)
}

/** The text stands in the middle of one row. */
const isLevel = ({ area, size }: TextLine, ys: readonly number[]): boolean =>
  ys.some((y, at) => Math.abs((y + (ys[at + 1] ?? 0)) / 2 - (area.y0 + area.y1) / 2) < 0.3 * size)
