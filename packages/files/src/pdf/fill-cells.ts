import { type Area, contains, unite } from './area.ts'
import { areaOf, type Lattice, type LatticeCell } from './lattice.ts'
import type { Direction, Glyph } from './page-marks.ts'
import type { PageCell, PageRow, PageTable } from './page-parts.ts'
import { piecesOf, spotOf } from './pieces.ts'
import { type TextLine, textLines, upright } from './text-lines.ts'
import { firstUnit, wrappedText } from './wrapped-text.ts'

/** A cell of a lattice, with what stands in it. */
interface Filled {
  readonly cell: LatticeCell
  readonly area: Area
  readonly glyphs: Glyph[]
}

export interface TableOnPage {
  readonly lattice: Lattice
  readonly area: Area
  readonly filled: readonly Filled[]
  /** By row and column: which of `filled` covers the atom; -1 for none. */
  readonly atoms: Int32Array
}

export function tableOnPage(lattice: Lattice): TableOnPage {
  const columns = lattice.xs.length - 1
  const atoms = new Int32Array(columns * (lattice.ys.length - 1)).fill(-1)
  lattice.cells.forEach(({ column, row, colspan, rowspan }, index) => {
    for (let y = row; y < row + rowspan; y++) atoms.fill(index, y * columns + column, y * columns + column + colspan)
  })
  const filled = lattice.cells.map((cell): Filled => ({ cell, area: areaOf(lattice, cell), glyphs: [] }))
  const area = filled.map((one) => one.area).reduce(unite, filled[0]?.area ?? { x0: 0, y0: 0, x1: 0, y1: 0 })
  return { lattice, area, filled, atoms }
}

const stretchAt = (edges: readonly number[], at: number): number => {
  let [low, high] = [0, edges.length - 1]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= at) low = middle
    else high = middle
  }
  return low
}

function cellAt({ lattice, atoms, area }: TableOnPage, x: number, y: number): number {
  if (!contains(area, x, y, 0.5)) return -1
  return atoms[stretchAt(lattice.ys, y) * (lattice.xs.length - 1) + stretchAt(lattice.xs, x)] ?? -1
}

/**
 * Deals the glyphs out to the cells that they stand in, and gives back those that are in none. A word that runs over the
 * border of its cell stays whole, in the cell that has most of it.
 */
export function dealOut(tables: readonly TableOnPage[], glyphs: readonly Glyph[]): readonly Glyph[] {
  const loose: Glyph[] = []
  for (const piece of piecesOf(glyphs)) {
    const homes = piece.map((glyph) => homeOf(tables, glyph))
    const whole = runsOver(piece, homes) ? mostOf(piece, homes) : undefined
    piece.forEach((glyph, at) => {
      const home = whole ?? homes[at]
      if (home === undefined || home === none) loose.push(glyph)
      else home.glyphs.push(glyph)
    })
  }
  return loose
}

/** Of what is in no cell. */
const none: Filled = {
  cell: { column: 0, row: 0, colspan: 1, rowspan: 1 },
  area: { x0: 0, y0: 0, x1: 0, y1: 0 },
  glyphs: [],
}

function homeOf(tables: readonly TableOnPage[], glyph: Glyph): Filled {
  const [x, y] = spotOf(glyph)
  for (const table of tables) {
    const home = table.filled[cellAt(table, x, y)]
    if (home !== undefined) return home
  }
  return none
}

/** A glyph stands on the border between two homes: more than an edge of it is on either side. */
function runsOver(piece: readonly Glyph[], homes: readonly Filled[]): boolean {
  if (homes.every((home) => home === homes[0])) return false
  return piece.some(({ area, text }, at) => {
    const home = homes[at]
    const other = homes[at + 1] === home ? homes[at - 1] : homes[at + 1]
    if (text === ' ' || home === undefined || other === undefined || home === other) return false
    const border = home === none ? other.area : home.area
    const over = (low: number, high: number, edge: number) =>
      edge > low + 0.2 * (high - low) && edge < high - 0.2 * (high - low)
    return (
      over(area.x0, area.x1, border.x0) ||
      over(area.x0, area.x1, border.x1) ||
      over(area.y0, area.y1, border.y0) ||
      over(area.y0, area.y1, border.y1)
    )
  })
}

function mostOf(piece: readonly Glyph[], homes: readonly Filled[]): Filled {
  const counts = new Map<Filled, number>()
  homes.forEach((home, at) => {
    if (piece[at]?.text !== ' ') counts.set(home, (counts.get(home) ?? 0) + (home === none ? 0.5 : 1))
  })
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? none
}

interface CellLines {
  readonly filled: Filled
  /** By direction, the one of most glyphs first. */
  readonly ways: readonly { readonly lines: readonly TextLine[]; readonly frame: Area }[]
}

/** The table with the texts of its cells. */
export function filledTable({ lattice, area, filled }: TableOnPage): PageTable {
  const withLines = filled.map((one): CellLines => ({ filled: one, ways: waysOf(one) }))
  const padding = paddingOf(withLines)
  const rows = Array.from({ length: lattice.ys.length - 1 }, (_, row): { cells: PageCell[]; area: Area } => ({
    cells: [],
    area: { x0: area.x0, x1: area.x1, y0: lattice.ys[row] ?? 0, y1: lattice.ys[row + 1] ?? 0 },
  }))
  const tallest = tallestTexts(withLines)
  const pitch = pitchOf(withLines)
  for (const { filled, ways } of withLines) {
    const { cell } = filled
    const room = cell.rowspan > 1 ? 0 : (tallest.get(cell.row) ?? 0)
    rows[cell.row]?.cells.push(pageCell(filled, ways, padding, room, pitch))
  }
  const sorted = rows.map((row): PageRow => ({ ...row, cells: row.cells.toSorted((a, b) => a.column - b.column) }))
  const { xs, closedTop, closedBottom } = lattice
  return { kind: 'table', ruled: true, area, xs, rows: sorted, closedTop, closedBottom }
}

/** Of a text from its first line to its last, in points. */
const heightOf = ({ ways }: Pick<CellLines, 'ways'>): number =>
  Math.max(0, ...ways.map(({ lines }) => (lines.at(-1)?.area.y1 ?? 0) - (lines[0]?.area.y0 ?? 0)))

/** By row, how high the highest text of a cell is that is in this row alone. */
function tallestTexts(cells: readonly CellLines[]): ReadonlyMap<number, number> {
  const tallest = new Map<number, number>()
  for (const one of cells)
    if (one.filled.cell.rowspan === 1)
      tallest.set(one.filled.cell.row, Math.max(tallest.get(one.filled.cell.row) ?? 0, heightOf(one)))
  return tallest
}

const hasHan = ({ text }: TextLine): boolean => /\p{Script=Han}/u.test(text)

/**
 * How far below a line of this table the next one of its letters stands, in points: lines of Chinese stand further apart
 * than lines of digits of the same size. The least distance that is found; where there is none, less than any has.
 */
function pitchOf(cells: readonly CellLines[]): (line: TextLine) => number {
  const least = new Map<boolean, number>()
  for (const { ways } of cells)
    for (const { lines } of ways)
      lines.forEach((line, at) => {
        const above = lines[at - 1]
        if (above === undefined || hasHan(above) !== hasHan(line)) return
        const ratio = (line.area.y0 - above.area.y0) / line.size
        least.set(hasHan(line), Math.min(least.get(hasHan(line)) ?? ratio, ratio))
      })
  return (line) => (least.get(hasHan(line)) ?? 0.7) * line.size
}

/**
 * @param tallest Height of the highest text in the row: the page's end cuts no text that had room for one line more.
 */
function pageCell(
  { cell, area, glyphs }: Filled,
  ways: CellLines['ways'],
  padding: number,
  tallest: number,
  pitch: (line: TextLine) => number,
): PageCell {
  const { column, colspan, rowspan } = cell
  const texts = ways.map(({ lines, frame }) => wrappedText(lines, frame.x1 - frame.x0 - 2 * padding))
  const last = ways.at(-1)
  const end = last?.lines.at(-1)
  const room = last === undefined ? 0 : last.frame.x1 - last.frame.x0 - 2 * padding
  const start = last?.lines[0]
  const ends = start !== undefined &&
    end !== undefined && {
      unit: firstUnit(start),
      left: room - (end.area.x1 - end.area.x0),
      size: end.size,
      low: heightOf({ ways }) + pitch(end) > tallest + 0.1 * end.size,
    }
  const printed = glyphs.filter(({ text }) => text.trim() !== '')
  const all = (said: 'artifact' | 'inferred') => printed.length > 0 && printed.every((glyph) => glyph[said] === true)
  const contents = [...new Set(printed.flatMap(({ content }) => (content === undefined ? [] : [content])))]
  return {
    text: texts.join('\n'),
    column,
    colspan,
    rowspan,
    area,
    ...(ends && { ends }),
    ...(all('artifact') && { artifact: true }),
    ...(all('inferred') && { inferred: true }),
    ...(contents.length > 0 && { contents }),
  }
}

function waysOf({ glyphs, area }: Filled): CellLines['ways'] {
  if (glyphs.length === 0) return []
  const byWay = new Map<Direction, Glyph[]>()
  for (const glyph of glyphs) {
    const known = byWay.get(glyph.direction)
    if (known) known.push(glyph)
    else byWay.set(glyph.direction, [glyph])
  }
  return [...byWay]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([way, list]) => ({
      lines: textLines(list.map((glyph) => ({ ...glyph, area: upright(glyph.area, way, 0, 0) }))),
      frame: upright(area, way, 0, 0),
    }))
}

/** How far texts keep from the borders of their cells in this table. */
function paddingOf(cells: readonly CellLines[]): number {
  const gaps = cells
    .flatMap(({ ways }) => ways.flatMap(({ lines, frame }) => lines.map(({ area }) => area.x0 - frame.x0)))
    .filter((gap) => gap > 0)
    .toSorted((a, b) => a - b)
  return Math.min(8, gaps[Math.floor(gaps.length / 5)] ?? 0)
}
