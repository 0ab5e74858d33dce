import type {
  FormShape,
  ShapeBlock,
  ShapeCell,
  ShapeIndicators,
  ShapeReviews,
  ShapeRow,
  ShapeTasks,
} from './form-shape.ts'
import type { TemplateCell, TemplateRow } from './schema/index.ts'
import { isLabel, type Placed, placeRow, tiling } from './shape-row.ts'

/** Columns that the indicator table takes, side label included. */
const indicatorWidth = ({ side, columns }: ShapeIndicators): number =>
  columns.reduce((sum, { span = 1 }) => sum + span, side ? (side.span ?? 1) : 0)

/** Columns that a table of tasks or of questions takes. */
const listWidth = ({ side, columns }: ShapeTasks | (ShapeReviews & { readonly side?: undefined })): number =>
  columns.reduce((sum, { span = 1 }) => sum + span, side ? (side.span ?? 1) : 0)

/** Columns of the grid: as many as the source has, or the widest row needs. */
export const gridWidth = ({ columns = 0, rows }: FormShape): number => {
  const needed = rows.map((row) => {
    if ('cells' in row)
      return Math.max(
        row.cells.length,
        ...row.cells.map(({ column = 0, span = 1 }) => (column > 0 ? column + span - 1 : 0)),
      )
    if ('indicators' in row) return indicatorWidth(row.indicators)
    if ('tasks' in row) return listWidth(row.tasks)
    if ('reviews' in row) return listWidth(row.reviews)
    return 'spendingPlan' in row ? Math.max(2, row.spendingPlan.steps.length + 1) : 3
  })
  return Math.max(2, columns, ...needed)
}

/** Which columns the cells above leave free, and for how many rows the others are covered. */
interface Cover {
  readonly by: Placed
  /** Rows of the template that it still covers, this one included. */
  readonly left: number
}

const freeOf = (width: number, covers: readonly Cover[]): readonly boolean[] =>
  Array.from({ length: width }, (_, c) => !covers.some(({ by }) => c >= by.from && c < by.to))

/** Merged cells end where the source shows another cell in their columns. */
const stillCovering = (covers: readonly Cover[], hints: readonly (number | undefined)[]): readonly Cover[] =>
  covers.filter(
    ({ by, left }) => left > 0 && !hints.some((column) => column !== undefined && column > by.from && column <= by.to),
  )

/** The spans of an indicator table's columns so that they fill `width`; what is to spare goes to the texts. */
export const spread = (columns: ShapeIndicators['columns'], width: number): readonly number[] =>
  spreadBy(
    columns,
    columns.map(({ property }) => property),
    ['name', 'definition', 'description', 'note', 'target'],
    width,
  )

const spreadBy = (
  columns: readonly { readonly span?: number }[],
  names: readonly string[],
  order: readonly string[],
  width: number,
): readonly number[] => {
  const spans = columns.map(({ span = 1 }) => span)
  const total = spans.reduce((sum, span) => sum + span, 0)
  if (total === width) return spans
  const ones = columns.map(() => 1)
  const wide = order.map((name) => names.indexOf(name)).filter((i) => i >= 0)
  for (let spare = width - ones.length, k = 0; spare > 0; spare--, k++) {
    const i = wide[k % Math.max(1, wide.length)] ?? columns.length - 1
    ones[i] = (ones[i] ?? 0) + 1
  }
  return ones
}

type ListRow = Extract<ShapeRow, { tasks: unknown } | { reviews: unknown }>
type BlockRow = Exclude<ShapeRow, { cells: unknown } | { indicators: unknown } | ListRow>

const blockOf = (row: BlockRow): ShapeBlock =>
  'schedule' in row ? row.schedule : 'subGoals' in row ? row.subGoals : row.spendingPlan

/** A block in `width` columns; `usual` is the span of the labels around it. */
const blockRow = (row: BlockRow, width: number, usual: number): TemplateRow => {
  const spans = (block: ShapeBlock, parts: number) => {
    const label = Math.max(1, Math.min(block.span ?? usual, width - parts))
    return { label, rest: width - label }
  }
  const label = (text: string, span: number) => ({ label: text, ...(span > 1 ? { span } : {}) })
  if ('spendingPlan' in row) {
    const { steps } = row.spendingPlan
    const { label: span, rest } = spans(row.spendingPlan, Math.max(1, steps.length))
    const own = steps.map((by, i) => {
      const step = Math.floor((rest * (i + 1)) / steps.length) - Math.floor((rest * i) / steps.length)
      return { by, ...(step > 1 ? { span: step } : {}) }
    })
    return {
      block: 'spendingPlan',
      ...label(row.spendingPlan.label, span),
      steps: own.length > 0 ? own : [{ by: '', span: rest }],
    }
  }
  const block = 'schedule' in row ? row.schedule : row.subGoals
  const { label: span, rest } = spans(block, 2)
  const first = Math.max(1, Math.min(rest - 1, Math.round(rest / 4)))
  return 'schedule' in row
    ? { block: 'schedule', ...label(block.label, span), period: first, text: rest - first }
    : { block: 'subGoals', ...label(block.label, span), no: first, text: rest - first }
}

const indicatorsRow = (
  { side, columns, levels }: ShapeIndicators,
  width: number,
): Extract<TemplateRow, { block: 'indicators' }> => {
  const own = side ? Math.max(1, Math.min(side.span ?? 1, width - columns.length)) : 0
  const spans = spread(columns, width - own)
  return {
    block: 'indicators',
    ...(side ? { side: { label: side.label, header: side.header, ...(own > 1 ? { span: own } : {}) } } : {}),
    columns: columns.map(({ property, label, group }, i) => ({
      property,
      label,
      ...(group === undefined ? {} : { group }),
      ...((spans[i] ?? 1) > 1 ? { span: spans[i] } : {}),
    })),
    levels,
  }
}

/** Columns of a table of tasks or questions so that they fill `width`. */
const filling = <C extends { readonly holds: string; readonly span?: number }>(
  columns: readonly C[],
  width: number,
): readonly C[] => {
  const spans = spreadBy(
    columns,
    columns.map(({ holds }) => holds),
    ['content', 'question', 'opinion', 'completion', 'name', 'item'],
    width,
  )
  return columns.map((column, i) => {
    const { span: _span, ...rest } = column
    return { ...rest, ...((spans[i] ?? 1) > 1 ? { span: spans[i] } : {}) } as C
  })
}

const listRow = (row: ListRow, width: number): TemplateRow => {
  if ('reviews' in row) return { block: 'reviews', ...row.reviews, columns: filling(row.reviews.columns, width) }
  const { side, columns, sum } = row.tasks
  const own = side ? Math.max(1, Math.min(side.span ?? 1, width - columns.length)) : 0
  return {
    block: 'tasks',
    ...(side ? { side: { label: side.label, ...(own > 1 ? { span: own } : {}) } } : {}),
    columns: filling(columns, width - own),
    ...(sum === undefined ? {} : { sum }),
  }
}

/** A totals row stands under the columns whose totals it holds. */
const underColumns = (
  cells: readonly ShapeCell[],
  table: Extract<TemplateRow, { block: 'indicators' }> | undefined,
): readonly ShapeCell[] => {
  if (table === undefined || !cells.some((cell) => 'total' in cell)) return cells
  const starts = new Map<string, number>()
  let column = 1 + (table.side ? (table.side.span ?? 1) : 0)
  for (const { property, span = 1 } of table.columns) {
    starts.set(property, column)
    column += span
  }
  return cells.map((cell) => {
    const start = 'total' in cell ? starts.get(cell.total) : undefined
    return start === undefined ? { ...cell, column: cell.column ?? 1 } : { ...cell, column: start, span: 1 }
  })
}

const templateCell = (cell: ShapeCell | undefined, span: number, rows: number): TemplateCell => {
  const spans = { ...(span > 1 ? { span } : {}), ...(rows > 1 ? { rows } : {}) }
  if (cell === undefined) return { blank: true, ...spans }
  const { column: _column, span: _span, rows: _rows, ...content } = cell
  return { ...content, ...spans }
}

type IndicatorTable = Extract<TemplateRow, { block: 'indicators' }>
/** How far a cell of a fixed row reaches down, in rows of the template. */
type Reach = Map<Placed, { readonly row: number; rows: number }>

const reach = (cells: Reach, reaching: readonly Placed[], r: number): void => {
  for (const by of reaching) {
    const entry = cells.get(by)
    if (entry) entry.rows = r - entry.row + 1
  }
}

/** Free columns of a block right of merged cells that begin at the left edge; a block stands beside no others. */
const widthBeside = (covers: readonly Cover[], width: number, needed: number): number => {
  const free = freeOf(width, covers)
  const first = free.indexOf(true)
  return first >= 0 && free.slice(first).every((is) => is) && width - first >= needed ? width - first : width
}

/** Where a source shows no merged cell at all, its spans say nothing: they were lost, or there are none. */
const withoutEmptyHints = (shape: readonly ShapeRow[]): readonly ShapeRow[] => {
  const rows = shape.filter((row) => !('cells' in row) || row.cells.length > 0)
  const cells = rows.flatMap((row) => ('cells' in row ? row.cells : []))
  if (cells.some(({ span = 1, rows: down = 1 }) => span > 1 || down > 1)) return rows
  const bare = ({ span: _span, rows: _rows, ...cell }: ShapeCell): ShapeCell => cell as ShapeCell
  return rows.map((row) => ('cells' in row ? { cells: row.cells.map(bare) } : row))
}

/** Columns, from 0, in which the cells of a row begin as the source shows them. */
const startsOf = (row: ShapeRow | undefined): readonly number[] =>
  row !== undefined && 'cells' in row
    ? row.cells.flatMap(({ column }) => (column === undefined ? [] : [column - 1]))
    : []

/** The rows of a template from the rows of a shape: every row tiles the grid. */
export const gridRows = (shape: readonly ShapeRow[], width: number): readonly TemplateRow[] => {
  const rows = withoutEmptyHints(shape)
  const out: TemplateRow[] = []
  const cells: Reach = new Map()
  let covers: readonly Cover[] = []
  let above: readonly Placed[] = []
  let table: IndicatorTable | undefined
  for (const [r, row] of rows.entries()) {
    if ('indicators' in row) {
      table = indicatorsRow(row.indicators, width)
      covers = []
      above = []
      out.push(table)
    } else if ('tasks' in row || 'reviews' in row) {
      covers = []
      above = []
      out.push(listRow(row, width))
    } else if ('cells' in row) {
      const wanted = underColumns(row.cells, table)
      const columns = wanted.map(({ column }) => column)
      const still = stillCovering(covers, columns)
      // Merged cells that leave too little room for the row's own cells must end above it.
      covers = freeOf(width, still).filter((free) => free).length >= wanted.length ? still : []
      const { placed, reaching } = placeRow(wanted, freeOf(width, covers), above, startsOf(rows[r + 1]))
      reach(cells, [...covers.map(({ by }) => by), ...reaching], r)
      for (const one of placed) cells.set(one, { row: r, rows: 1 })
      above = [...placed, ...reaching].toSorted((a, b) => a.from - b.from)
      covers = [...covers, ...placed.map((by) => ({ by, left: by.cell?.rows ?? 1 }))]
      out.push({ cells: [] })
    } else {
      const needed = 'spendingPlan' in row ? Math.max(2, row.spendingPlan.steps.length + 1) : 3
      const beside = widthBeside(covers, width, needed)
      covers = beside === width ? [] : covers
      const column = blockOf(row).column ?? 1
      const left = covers.length === 0 && width - column + 1 >= needed ? tiling(0, column - 1, above) : []
      const lost = left.every(({ cell }) => isLabel(cell)) ? left : []
      reach(cells, [...covers.map(({ by }) => by), ...lost], r)
      const label = above.find(({ from, cell }) => from === width - beside && cell !== undefined && 'label' in cell)
      out.push(
        blockRow(
          row,
          lost.length > 0 ? width - column + 1 : beside,
          lost.length > 0 || label === undefined ? 1 : label.to - label.from,
        ),
      )
      above = lost
    }
    covers = covers.map(({ by, left }) => ({ by, left: left - 1 })).filter(({ left }) => left > 0)
  }
  const byRow = Map.groupBy(cells, ([, { row }]) => row)
  return out.map((row, r) => {
    if (!('cells' in row)) return row
    const own = (byRow.get(r) ?? []).toSorted(([a], [b]) => a.from - b.from)
    return { cells: own.map(([{ cell, from, to }, { rows: down }]) => templateCell(cell, to - from, down)) }
  })
}
