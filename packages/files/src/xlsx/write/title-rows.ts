import type { LayoutRow } from '@jiheng/core/layout'

/**
 * The rows that every page repeats: a sheet has one run of them, which need not be its first rows. Of several runs of
 * header rows the one with most rows below it until the next is taken. From 0, both included.
 *
 * @example
 * titleRows(table.rows) // [9, 10]
 */
export function titleRows(rows: readonly LayoutRow[]): readonly [from: number, to: number] | undefined {
  let best: readonly [from: number, to: number] | undefined
  let most = 0
  for (let from = 0; from < rows.length; ) {
    if (!rows[from]?.header) {
      from++
      continue
    }
    let to = from
    while (rows[to + 1]?.header) to++
    let end = to
    while (end + 1 < rows.length && !rows[end + 1]?.header) end++
    if (end - to > most) {
      most = end - to
      best = [from, to]
    }
    from = end + 1
  }
  return best
}
