import type { Area } from './area.ts'
import type { Line } from './straight-lines.ts'

/** Lines that cross each other, and so make one figure. */
export interface Figure {
  readonly across: readonly Line[]
  readonly down: readonly Line[]
}

/** A figure as rows and columns: what stands between neighbouring edges is an atom, a cell is made of one or more. */
export interface Lattice {
  /** Edges of columns, left to right. */
  readonly xs: readonly number[]
  /** Edges of rows, top to bottom. */
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** Drawn lines close the table at its head and at its foot. */
  readonly closedTop: boolean
  readonly closedBottom: boolean
}

export interface LatticeCell {
  /** From 0. */
  readonly column: number
  readonly row: number
  readonly colspan: number
  readonly rowspan: number
}

/** Lines closer than this are one: double borders, the boxes of neighbouring cells, hands that tremble. */
export const usualSlack = 4
/** A line over the whole width of a figure belongs to it, if it stands no further off, in points. */
const reach = 60

/** More lines than this are a drawing. */
const mostLines = 3_000
const mostAtoms = 100_000

/** Parts lines into figures by where they cross. Lines that cross nothing are in none, unless they close a row above one. */
export function figuresOf(across: readonly Line[], down: readonly Line[], slack = usualSlack): readonly Figure[] {
  if (across.length > mostLines || down.length > mostLines) return []
  const parent = Array.from({ length: across.length + down.length }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up
      at = up
    }
    return at
  }
  across.forEach((h, i) => {
    down.forEach((v, k) => {
      const meet = v.at >= h.from - slack && v.at <= h.to + slack && h.at >= v.from - slack && h.at <= v.to + slack
      if (meet) parent[root(i)] = root(across.length + k)
    })
  })
  const figures = new Map<number, { across: Line[]; down: Line[] }>()
  const figure = (index: number) => {
    const key = root(index)
    const known = figures.get(key) ?? { across: [], down: [] }
    figures.set(key, known)
    return known
  }
  for (const [index, line] of across.entries()) figure(index).across.push(line)
  for (const [index, line] of down.entries()) figure(across.length + index).down.push(line)
  const crossed = [...figures.values()].filter(({ across, down }) => across.length > 0 && down.length > 0)
  const free = [...figures.values()].filter(({ down }) => down.length === 0).flatMap(({ across }) => across)
  return crossed.map((one) => withRowsOfOneCell(one, free, slack))
}

/** Rows of a single cell have no lines down where a table has none at its sides: only lines as wide as the table. */
function withRowsOfOneCell(figure: Figure, free: readonly Line[], slack: number): Figure {
  const [left, right] = extremes(figure.across)
  const wide = free.filter(({ from, to }) => Math.abs(from - left) <= slack && Math.abs(to - right) <= slack)
  let across = figure.across
  for (;;) {
    const near = wide.filter(
      (line) => !across.includes(line) && across.some(({ at }) => Math.abs(at - line.at) <= reach),
    )
    if (near.length === 0) return across === figure.across ? figure : { ...figure, across }
    across = [...across, ...near]
  }
}

/** Positions that are one edge, put together: each the mean of what is closer than `slack`. */
function edgesOf(lines: readonly Line[], ends: readonly number[], slack: number): number[] {
  const edges: { sum: number; weight: number; first: number; last: number }[] = []
  const add = (at: number, weight: number) => {
    const near = edges.find(({ first, last }) => at >= last - slack && at <= first + slack)
    if (near === undefined) {
      edges.push({ sum: at * weight, weight, first: at, last: at })
      return
    }
    near.sum += at * weight
    near.weight += weight
    near.first = Math.min(near.first, at)
    near.last = Math.max(near.last, at)
  }
  // Long lines first: they say where the edge is, short ones lean on them.
  for (const { at, from, to } of lines.toSorted((a, b) => b.to - b.from - (a.to - a.from))) add(at, to - from)
  for (const end of ends)
    if (edges.every(({ first, last }) => end < first - slack - 2 || end > last + slack + 2)) add(end, 0.001)
  return edges.map(({ sum, weight }) => sum / weight).toSorted((a, b) => a - b)
}

const extremes = (lines: readonly Line[]): readonly [number, number] => [
  lines.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
  lines.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY),
]

/** How much of a stretch must be drawn, for a border to be there. */
const drawn = 0.6

/** For each edge and each stretch between two positions: is it drawn? */
function drawnEdges(edges: readonly number[], lines: readonly Line[], stops: readonly number[]): boolean[][] {
  const covered = edges.map(() => new Float64Array(Math.max(0, stops.length - 1)))
  for (const { at, from, to } of lines) {
    const index = nearest(edges, at)
    const row = covered[index]
    if (row === undefined) continue
    for (let k = 0; k + 1 < stops.length; k++) {
      const [a, b] = [stops[k] ?? 0, stops[k + 1] ?? 0]
      if (b < from) continue
      if (a > to) break
      row[k] = (row[k] ?? 0) + Math.max(0, Math.min(b, to) - Math.max(a, from))
    }
  }
  return covered.map((row) => Array.from(row, (length, k) => length >= drawn * ((stops[k + 1] ?? 0) - (stops[k] ?? 0))))
}

function nearest(edges: readonly number[], at: number): number {
  let best = 0
  edges.forEach((edge, index) => {
    if (Math.abs(edge - at) < Math.abs((edges[best] ?? 0) - at)) best = index
  })
  return best
}

/** Rows and columns of a figure; undefined where it encloses nothing, or is a drawing. */
export function latticeOf({ across, down }: Figure, mostColumns: number, slack = usualSlack): Lattice | undefined {
  // Borders that run on to the page's end are closed there, and so are tables without borders at their sides.
  const xs = edgesOf(down, extremes(across), slack)
  const ys = edgesOf(across, extremes(down), slack)
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns > mostColumns || columns * rows > mostAtoms) return undefined
  const sides = drawnEdges(xs, down, ys)
  const floors = drawnEdges(ys, across, xs)
  const isSide = (x: number, row: number) => sides[x]?.[row] === true
  const isFloor = (y: number, column: number) => floors[y]?.[column] === true
  const regions = regionsOf(columns, rows, isSide, isFloor)
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / Math.max(1, list.length)
  const open = {
    left: share(sides[0] ?? []) < 0.3,
    right: share(sides[columns] ?? []) < 0.3,
    top: share(floors[0] ?? []) < 0.3,
    bottom: share(floors[rows] ?? []) < 0.3,
  }
  const isCell = ({ column, row, colspan, rowspan }: LatticeCell): boolean => {
    const all = (length: number, is: (index: number) => boolean) =>
      Array.from({ length }, (_, k) => is(k)).every(Boolean)
    const left = all(rowspan, (k) => isSide(column, row + k))
    const right = all(rowspan, (k) => isSide(column + colspan, row + k))
    const top = all(colspan, (k) => isFloor(row, column + k))
    const bottom = all(colspan, (k) => isFloor(row + rowspan, column + k))
    if ([left, right, top, bottom].filter((side) => !side).length <= 1) return true
    // Inner borders may be missing: those of a region that had to be cut into rectangles.
    return (
      (left || column > 0 || open.left) &&
      (right || column + colspan < columns || open.right) &&
      (top || row > 0 || open.top) &&
      (bottom || row + rowspan < rows || open.bottom)
    )
  }
  return {
    xs,
    ys,
    cells: regions.filter(isCell),
    closedTop: !open.top,
    closedBottom: !open.bottom,
  }
}

/** Atoms without a border between them, as rectangles in the order of rows. */
function regionsOf(
  columns: number,
  rows: number,
  isSide: (x: number, row: number) => boolean,
  isFloor: (y: number, column: number) => boolean,
): readonly LatticeCell[] {
  const taken = new Uint8Array(columns * rows)
  const regions: LatticeCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column] === 1) continue
      const isFree = (x: number, y: number) => x < columns && y < rows && taken[y * columns + x] === 0
      let colspan = 1
      while (isFree(column + colspan, row) && !isSide(column + colspan, row)) colspan++
      let rowspan = 1
      const goesDown = (y: number) =>
        Array.from({ length: colspan }, (_, k) => column + k).every(
          (x) => isFree(x, y) && !isFloor(y, x) && (x === column || !isSide(x, y)),
        )
      while (goesDown(row + rowspan)) rowspan++
      for (let y = row; y < row + rowspan; y++) taken.fill(1, y * columns + column, y * columns + column + colspan)
      regions.push({ column, row, colspan, rowspan })
    }
  return regions
}

export const areaOf = ({ xs, ys }: Lattice, { column, row, colspan, rowspan }: LatticeCell): Area => ({
  x0: xs[column] ?? 0,
  y0: ys[row] ?? 0,
  x1: xs[column + colspan] ?? 0,
  y1: ys[row + rowspan] ?? 0,
})
