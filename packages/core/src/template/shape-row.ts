import type { ShapeCell } from './form-shape.ts'

/** A cell of a row with the columns it gets, from 0, end exclusive; `cell` undefined: nothing stands there. */
export interface Placed {
  readonly cell: ShapeCell | undefined
  readonly from: number
  readonly to: number
}

export interface PlacedRow {
  readonly placed: readonly Placed[]
  /** Cells of the row above that turned out to reach down into this one. */
  readonly reaching: readonly Placed[]
}

export const isLabel = (cell: ShapeCell | undefined): boolean =>
  cell !== undefined && 'label' in cell && !('field' in cell) && !('fund' in cell)

/** Runs of free columns, left to right. */
const runsOf = (free: readonly boolean[]): readonly (readonly [number, number])[] => {
  const starts = free.flatMap((is, c) => (is && free[c - 1] !== true ? [c] : []))
  return starts.map((from) => {
    const end = free.indexOf(false, from)
    return [from, end < 0 ? free.length : end]
  })
}

/** Whether the source's columns can be kept: told for every cell, in order, all of them free. */
const followsHints = (cells: readonly ShapeCell[], free: readonly boolean[]): boolean =>
  cells.every(({ column }, i) => {
    const before = cells[i - 1]?.column ?? 0
    return column !== undefined && column > before && free[column - 1] === true
  })

/** The cells above that tile exactly these columns, or none. */
export const tiling = (from: number, to: number, above: readonly Placed[]): readonly Placed[] => {
  const inside = above.filter((placed) => placed.from >= from && placed.to <= to)
  const whole =
    inside[0]?.from === from &&
    inside.at(-1)?.to === to &&
    inside.every((cell, i) => i === 0 || cell.from === inside[i - 1]?.to)
  return whole ? inside : []
}

/** Whether a label heads a group: a label follows it, or nothing, but no value. */
const headsGroup = (placed: Placed, above: readonly Placed[]): boolean => {
  const behind = above[above.indexOf(placed) + 1]
  return isLabel(placed.cell) && behind !== undefined && (behind.cell === undefined || isLabel(behind.cell))
}

/**
 * What stands in a hole: the merged cells above, whose reach was lost, if they are labels that head a group or stand at the
 * left edge; else nothing. A group within a group ends with it. `begins`: columns in which cells of this row begin.
 */
const holeAt = (from: number, to: number, above: readonly Placed[], begins: readonly number[]): PlacedRow => {
  if (from >= to) return { placed: [], reaching: [] }
  const ended = above.find(
    (placed) => headsGroup(placed, above) && begins.some((c) => c >= placed.from && c < placed.to),
  )
  const heads = tiling(from, to, above).filter(
    (placed) =>
      (placed.from === 0 && isLabel(placed.cell)) ||
      (headsGroup(placed, above) && (ended === undefined || ended.from > placed.from)),
  )
  const covered = (c: number) => heads.some((placed) => c >= placed.from && c < placed.to)
  const open = runsOf(Array.from({ length: to }, (_, c) => c >= from && !covered(c)))
  return { placed: open.map(([start, end]) => ({ cell: undefined, from: start, to: end })), reaching: heads }
}

/**
 * Where a cell ends of which only the beginning is known: where the next one begins; a label over a hole ends where the row
 * below goes on.
 */
const endOf = (cell: ShapeCell, start: number, next: number, below: readonly number[]): number => {
  if (!isLabel(cell) || below.length === 0 || below.includes(start)) return next
  return Math.min(next, ...below.filter((column) => column > start))
}

/** Every cell begins where the source shows it and ends where the next begins. */
const byHints = (
  cells: readonly ShapeCell[],
  free: readonly boolean[],
  above: readonly Placed[],
  below: readonly number[],
): PlacedRow => {
  const begins = cells.flatMap(({ column }) => (column === undefined ? [] : [column - 1]))
  const parts = runsOf(free).flatMap(([from, to]): readonly PlacedRow[] => {
    const inside = cells.filter(({ column = 0 }) => column > from && column <= to)
    const starts = inside.map(({ column = 1 }) => column - 1)
    const kept = inside.map((cell, i): PlacedRow => {
      const start = starts[i] ?? from
      const next = starts[i + 1] ?? to
      const own = cell.span === undefined ? start + 1 : Math.min(next, start + cell.span)
      const behind = holeAt(own, next, above, begins)
      const end = cell.span !== undefined || behind.reaching.length > 0 ? own : endOf(cell, start, next, below)
      const rest = end === own ? behind : holeAt(end, next, above, begins)
      return { placed: [{ cell, from: start, to: end }, ...rest.placed], reaching: rest.reaching }
    })
    return [holeAt(from, starts[0] ?? to, above, begins), ...kept]
  })
  return { placed: parts.flatMap(({ placed }) => placed), reaching: parts.flatMap(({ reaching }) => reaching) }
}

/** Without usable hints: labels get one column, what is filled in shares the rest. */
const byKind = (cells: readonly ShapeCell[], free: readonly boolean[]): PlacedRow => {
  const columns = free.flatMap((is, c) => (is ? [c] : []))
  const widening = cells.filter((cell) => !isLabel(cell))
  const wide = widening.length > 0 ? widening : cells
  const spare = Math.max(0, columns.length - cells.length)
  let at = 0
  const placed = cells.map((cell): Placed => {
    const i = wide.indexOf(cell)
    const more = i < 0 ? 0 : Math.floor((spare * (i + 1)) / wide.length) - Math.floor((spare * i) / wide.length)
    const from = columns[at] ?? 0
    // A cell never reaches over a column that a cell above covers.
    let to = from + 1
    while (to - from < 1 + more && free[to] === true) to++
    at += 1 + more
    return { cell, from, to }
  })
  const left = free.flatMap((is, c) => (is && !placed.some(({ from, to }) => c >= from && c < to) ? [c] : []))
  return { placed: [...placed, ...left.map((c) => ({ cell: undefined, from: c, to: c + 1 }))], reaching: [] }
}

/**
 * Gives the cells of one row the columns that cells above leave free, so that every free column is covered. `above` is
 * what stands in the row before, left to right; `below` where cells of the next row begin, from 0.
 */
export const placeRow = (
  cells: readonly ShapeCell[],
  free: readonly boolean[],
  above: readonly Placed[],
  below: readonly number[],
): PlacedRow => {
  const row = followsHints(cells, free) ? byHints(cells, free, above, below) : byKind(cells, free)
  return { ...row, placed: row.placed.toSorted((a, b) => a.from - b.from) }
}
