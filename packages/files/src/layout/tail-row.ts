import type { LayoutRow, LayoutTable } from '@jiheng/core/layout'

const isTotal = ({ cells }: LayoutRow): boolean =>
  cells.some(({ at }) => at.some((pointer) => /\/totals\//.test(pointer)))

/**
 * Where, below the entries of a header (indicators, tasks) and their sums, rows begin to which the header says nothing: an
 * opinion, a signature. Undefined where there are none, or where a cell reaches over that edge.
 */
export function tailRow(rows: readonly LayoutRow[]): number | undefined {
  const last = rows.findLastIndex(({ item }) => item !== undefined)
  if (rows[0]?.header !== true || last < 0) return undefined
  const at = rows.findIndex((row, index) => index > last && !isTotal(row))
  if (at < 0) return undefined
  const reaches = rows.slice(0, at).some(({ cells }, index) => cells.some(({ rowspan }) => index + rowspan > at))
  return reaches ? undefined : at
}

/** A piece of a table; `tail`: rows below it, to which its header says nothing and over which it is not repeated. */
export interface TablePiece {
  readonly table: LayoutTable
  readonly tail: boolean
}

/** A piece of a table that begins with its header, and its tail apart. */
export function withoutTail(table: LayoutTable): readonly TablePiece[] {
  const at = tailRow(table.rows)
  if (at === undefined) return [{ table, tail: false }]
  return [
    { table: { ...table, rows: table.rows.slice(0, at) }, tail: false },
    { table: { ...table, rows: table.rows.slice(at) }, tail: true },
  ]
}
