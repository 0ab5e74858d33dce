import type { Flow, FlowRow, FlowTable } from './flow.ts'

/** Puts together what our writers cut: a table that goes on with the one before it becomes rows of that one. */
export function joinTables(flow: readonly Flow[]): readonly Flow[] {
  const joined: Flow[] = []
  flow.forEach((piece, index) => {
    const next = flow[index + 1]
    const last = joined.at(-1)
    if (piece.kind === 'text' && piece.joint && piece.text === '' && next?.kind === 'table') return
    if (piece.kind === 'table' && piece.goesOn && last?.kind === 'table') joined.splice(-1, 1, join(last, piece))
    else joined.push(piece)
  })
  return joined
}

/** Edges closer than this, in twips, are one: programs round when they save. */
const tolerance = 20

/**
 * A program that saves the file again drops columns that one piece does not use: then the columns of both are counted
 * anew by where their edges are.
 */
function join(above: FlowTable, below: FlowTable): FlowTable {
  const [a, b] = [above.edges ?? [], below.edges ?? []]
  if (a.length === b.length) return { ...above, rows: [...above.rows, ...below.rows] }
  const edges = [...a, ...b]
    .toSorted((x, y) => x - y)
    .filter((edge, index, all) => index === 0 || edge - (all[index - 1] ?? 0) > tolerance)
  const recount = (rows: readonly FlowRow[], own: readonly number[]): readonly FlowRow[] => {
    const at = (column: number) =>
      column === 0 ? 0 : edges.findIndex((edge) => edge >= (own[column - 1] ?? 0) - tolerance) + 1
    return rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const left = at(cell.column - 1)
        return { ...cell, column: left + 1, colspan: Math.max(1, at(cell.column - 1 + cell.colspan) - left) }
      }),
    }))
  }
  return { ...above, edges, rows: [...recount(above.rows, a), ...recount(below.rows, b)] }
}
