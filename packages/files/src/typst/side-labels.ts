import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'

/** A table whose labels beside header and body are two cells each, between which no line is drawn. */
export interface SideLabels {
  readonly table: LayoutTable
  /** Parts of labels beside header rows; they have no text. */
  readonly heads: ReadonlySet<LayoutCell>
  /** Parts of labels below them, with the text. */
  readonly bodies: ReadonlySet<LayoutCell>
}

/**
 * Cuts labels that begin beside header rows and go on below them (绩效指标 beside the indicators' header and the
 * indicators), so that nothing reaches from the header into the body and the header can be repeated.
 */
export function sideLabels(table: LayoutTable): SideLabels {
  const heads = new Set<LayoutCell>()
  const bodies = new Set<LayoutCell>()
  const { rows } = table
  const added = new Map<number, LayoutCell[]>()
  const cut = rows.map(({ cells }, row) => {
    const end = headerEnd(table, row)
    if (end === undefined) return cells
    return cells.map((cell) => {
      if (row + cell.rowspan <= end) return cell
      const head: LayoutCell = { ...cell, text: '', rowspan: end - row }
      const body: LayoutCell = { ...cell, rowspan: row + cell.rowspan - end }
      heads.add(head)
      bodies.add(body)
      added.set(end, [...(added.get(end) ?? []), body])
      return head
    })
  })
  if (heads.size === 0) return { table, heads, bodies }
  const joined = rows.map((row, at) => ({
    ...row,
    cells: [...(cut[at] ?? []), ...(added.get(at) ?? [])].toSorted((a, b) => a.column - b.column),
  }))
  return { table: { ...table, rows: joined }, heads, bodies }
}

/** Where the header rows end in which a row stands, if body rows follow, and labels alone cross their edges. */
function headerEnd({ rows }: LayoutTable, row: number): number | undefined {
  if (!rows[row]?.header) return
  const end = rows.findIndex(({ header }, at) => at > row && !header)
  if (end === -1) return
  const start = rows.findLastIndex(({ header }, at) => at < row && !header) + 1
  const crossed = rows.slice(0, end).some(({ cells }, at) =>
    cells.some(({ rowspan, role }) => {
      const [from, to] = [at, at + rowspan]
      return (from < start && to > start) || (from >= start && to > end && role === 'value')
    }),
  )
  return crossed ? undefined : end
}
