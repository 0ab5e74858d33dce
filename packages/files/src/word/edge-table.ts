import type { Flow, FlowCell, FlowRow, FlowTable } from '../flow/flow.ts'
import type { PartCounter } from '../open/part-counter.ts'

/**
 * A row as Word tells it in its binary files and in RTF: where its cells end on the paper. Rows know nothing of each
 * other's columns.
 */
export interface EdgeRow {
  readonly header: boolean
  /** In twips, one more than there are cells; fewer or none where the file is damaged. */
  readonly edges: readonly number[]
  readonly cells: readonly EdgeCell[]
}

export interface EdgeCell {
  /** Whether the cell begins a merged one or continues the one on its left, and the one above. */
  readonly across: 'none' | 'first' | 'merged'
  readonly down: 'none' | 'first' | 'merged'
  readonly content: readonly Flow[]
}

/**
 * Edges of several rows closer than this, in twips (1.4 mm), are one line drawn by hand: no cell is so narrow, its inner
 * margins alone are wider.
 */
const tolerance = 80

/** A table drawn by hand has a few dozen columns; in hundreds of them the edges are damage. */
const mostColumns = 300

/** The width of a cell of which the file says none. */
const anyWidth = 1000

/**
 * Columns from the edges of all rows; merged cells with their spans. A row without edges takes those of a neighbour with
 * as many cells; edges that make no sense together are passed over, and cells stand one after another.
 *
 * @throws {Refusal} `too-many-columns`
 */
export function edgeTable(rows: readonly EdgeRow[], counter: PartCounter): FlowTable {
  const drawn = rows.map((row, index) => wholeEdges(row, rows[index - 1], rows[index + 1]))
  const byDrawing = columnsOf(drawn)
  const isSense = byDrawing.edges.length <= mostColumns
  const whole = isSense ? drawn : rows.map((row) => evenEdges(row.cells.length))
  const { columnOf, edges } = isSense ? byDrawing : columnsOf(whole)
  counter.columns(edges.length, 1)
  let above = new Map<number, { rowspan: number }>()
  const flowRows = rows.map((row, index): FlowRow => {
    const merging = new Map<number, { rowspan: number }>()
    const cells: FlowCell[] = []
    for (const { cell, left, right } of joinAcross(row.cells, whole[index] ?? [])) {
      const [column, end] = [columnOf(index, left), columnOf(index, right)]
      const upper = cell.down === 'merged' ? above.get(column) : undefined
      if (upper !== undefined) {
        upper.rowspan++
        merging.set(column, upper)
        continue
      }
      const placed = { column, colspan: Math.max(1, end - column), rowspan: 1, content: cell.content }
      if (cell.down !== 'none') merging.set(column, placed)
      cells.push(placed)
    }
    above = merging
    return { header: row.header, cells }
  })
  return { kind: 'table', rows: flowRows, edges }
}

const evenEdges = (cells: number): readonly number[] =>
  Array.from({ length: cells + 1 }, (_, index) => index * anyWidth)

/** As many edges as the cells need, each to the right of the one before. */
function wholeEdges(row: EdgeRow, before: EdgeRow | undefined, after: EdgeRow | undefined): readonly number[] {
  const needed = row.cells.length + 1
  const fits = (other: EdgeRow | undefined) => other !== undefined && other.edges.length === needed
  const own = row.edges.length >= 2 ? row.edges : ([before, after].find(fits)?.edges ?? [])
  const edges: number[] = []
  for (let index = 0; index < needed; index++) {
    const last = edges.at(-1)
    const edge = own[index] ?? (last === undefined ? 0 : last + anyWidth)
    edges.push(last === undefined ? edge : Math.max(edge, last + 1))
  }
  return edges
}

/** Edges that lie together, though never two of one row, are one edge between columns. */
function columnsOf(rows: readonly (readonly number[])[]) {
  const all = rows.flatMap((edges, row) => edges.map((edge) => ({ edge, row })))
  const columns = rows.map(() => new Map<number, number>())
  const groups: { readonly first: number; readonly rows: Set<number> }[] = []
  for (const { edge, row } of all.toSorted((a, b) => a.edge - b.edge)) {
    let group = groups.at(-1)
    if (group === undefined || edge - group.first > tolerance || group.rows.has(row)) {
      group = { first: edge, rows: new Set() }
      groups.push(group)
    }
    group.rows.add(row)
    columns[row]?.set(edge, groups.length)
  }
  const left = groups[0]?.first ?? 0
  return {
    /** From 1. */
    columnOf: (row: number, edge: number) => columns[row]?.get(edge) ?? 1,
    edges: groups.slice(1).map((group) => group.first - left),
  }
}

/** A cell that is merged into the one on its left prints nothing of its own. */
function joinAcross(cells: readonly EdgeCell[], edges: readonly number[]) {
  const joined: { readonly cell: EdgeCell; readonly left: number; right: number }[] = []
  cells.forEach((cell, index) => {
    const [left = 0, right = 0] = edges.slice(index, index + 2)
    const last = joined.at(-1)
    if (cell.across === 'merged' && last !== undefined && last.cell.across !== 'none') last.right = right
    else joined.push({ cell, left, right })
  })
  return joined
}
