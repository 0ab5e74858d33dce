import type { Skipped } from '../form/index.ts'
import type { LayoutTable } from './layout.ts'
import { type LooseRow, looseTable } from './loose-table.ts'

/** A table that is no form, and the rows that it is drawn from. */
interface LooseTable {
  readonly rows: readonly LooseRow[]
  readonly layout: LayoutTable
}

/** The tables among what a reader set aside, by each of their rows; without those that cannot be drawn. */
export const looseTables = (skipped: readonly Skipped[]): ReadonlyMap<Skipped, LooseTable> => {
  const groups: LooseRow[][] = []
  let above: LooseRow | undefined
  for (const row of skipped) {
    const own = isLooseRow(row) ? row : undefined
    if (own && above && isSameTable(above, own)) groups.at(-1)?.push(own)
    else if (own) groups.push([own])
    above = own
  }
  return new Map(
    groups.flatMap((rows) => {
      const layout = looseTable(rows)
      return layout ? rows.map((row) => [row, { rows, layout }] as const) : []
    }),
  )
}

const isLooseRow = (skipped: Skipped): skipped is LooseRow => skipped.why === 'table' && skipped.cells !== undefined

/** In texts, whose tables have no numbers, a line may part the rows. */
const isSameTable = ({ place: a }: Skipped, { place: b }: Skipped): boolean => {
  if (a.file !== b.file || a.sheet !== b.sheet) return false
  if (a.table !== undefined || b.table !== undefined) return a.table === b.table
  return a.line !== undefined && b.line !== undefined && b.line - (a.endLine ?? a.line) <= 2
}
