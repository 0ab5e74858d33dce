import type { Flow, FlowRow, FlowTable } from './flow.ts'

/**
 * Takes tables apart that only arrange a page: around its article, around a form. They are known by a table in them that
 * has more cells filled than they have themselves; a small table in the cell of a form stays there. What stands beside
 * comes in reading order: rows that could be a form's own stay a table, others become paragraphs.
 */
export function unpackTables(flow: readonly Flow[]): readonly Flow[] {
  const sizes = tableSizes()
  const unpack = (pieces: readonly Flow[]): readonly Flow[] =>
    pieces.flatMap((piece) =>
      piece.kind === 'table' && arranges(piece, sizes) ? unpackRows(piece, sizes, unpack) : [piece],
    )
  return unpack(flow)
}

/** Cells of a table itself that are filled, and those of all tables in it, counted once each. */
interface Sizes {
  readonly own: (table: FlowTable) => number
  readonly all: (table: FlowTable) => number
}

function tableSizes(): Sizes {
  const known = new Map<FlowTable, { readonly own: number; readonly all: number }>()
  const measure = (table: FlowTable): { readonly own: number; readonly all: number } => {
    const found = known.get(table)
    if (found !== undefined) return found
    let own = 0
    let inner = 0
    for (const { content } of table.rows.flatMap(({ cells }) => cells)) {
      if (content.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')) own++
      for (const piece of content) if (piece.kind === 'table') inner += measure(piece).all
    }
    const size = { own, all: own + inner }
    known.set(table, size)
    return size
  }
  return { own: (table) => measure(table).own, all: (table) => measure(table).all }
}

const tablesIn = (row: FlowRow): readonly FlowTable[] =>
  row.cells.flatMap(({ content }) => content.filter((piece) => piece.kind === 'table'))

/** Cells that a table must have filled for another to be there for its sake. */
const fewestCells = 8

function arranges(table: FlowTable, { own, all }: Sizes): boolean {
  const inner = table.rows.flatMap(tablesIn)
  if (inner.length === 0) return false
  const single = table.rows.reduce((cells, row) => cells + row.cells.length, 0) === 1
  return single || inner.some((one) => all(one) > Math.max(own(table), fewestCells))
}

/** What stood in different cells does not go on in one another. */
const gap: Flow = { kind: 'text', text: '', inferred: false }

/** Rows of labels and values: as many as a form's head has, of at least two cells that are filled. */
const fewestRows = 2

function unpackRows(
  table: FlowTable,
  { own, all }: Sizes,
  unpack: (pieces: readonly Flow[]) => readonly Flow[],
): readonly Flow[] {
  const cells = table.rows.flatMap((row) => row.cells)
  if (cells.length === 1) return unpack(cells[0]?.content ?? [])
  const pieces: Flow[] = []
  let pending: FlowRow[] = []
  const settle = () => {
    if (pending.filter((row) => filled(row) >= 2).length >= fewestRows)
      pieces.push({ ...table, rows: clipped(pending) })
    else pieces.push(...pending.flatMap(({ cells }) => cells.flatMap(({ content }) => [...content, gap])))
    pending = []
  }
  const largest = table.rows.flatMap(tablesIn).reduce((most, one) => Math.max(most, all(one)), 0)
  for (const row of table.rows) {
    // A small table beside a large one is text of its own cell still.
    if (!tablesIn(row).some((one) => all(one) > own(table) || all(one) === largest)) {
      pending.push(row)
      continue
    }
    settle()
    for (const { content } of row.cells) pieces.push(...unpack(content), gap)
  }
  settle()
  return parted(pieces)
}

/** A gap is two blank lines, for one may stand within a text; several in a row are one, and none is needed in front. */
function parted(pieces: readonly Flow[]): readonly Flow[] {
  const kept: Flow[] = []
  for (const piece of pieces)
    if (piece !== gap) kept.push(piece)
    else if (kept.length > 0 && kept.at(-1) !== gap) kept.push(gap, gap)
  return kept
}

const filled = ({ cells }: FlowRow): number =>
  cells.filter(({ content }) => content.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')).length

/** A cell that reached into rows that are now elsewhere ends with the rows that are left. */
const clipped = (rows: readonly FlowRow[]): readonly FlowRow[] =>
  rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowspan: Math.min(cell.rowspan, rows.length - index) })),
  }))
