import type { PageTable } from './page-parts.ts'

/** More rows than this are no header. */
const mostRows = 6

/** One row as its texts: position and text of every cell. */
export const rowKey = (cells: readonly { readonly text: string }[]): string =>
  cells.map(({ text }) => text.replace(/\s/g, '')).join('\t')

/**
 * How many rows at the head of a piece repeat rows of the table above: the first ones of the table, or rows further down
 * that hold words only, as the header of the indicators does in the middle of a form.
 */
export function repeatedRows(above: readonly string[], { rows }: PageTable): number {
  const keys = rows.slice(0, mostRows).map(({ cells }) => rowKey(cells))
  for (let count = Math.min(keys.length, rows.length - 1); count > 0; count--) {
    const head = keys.slice(0, count)
    if (!head.some((key) => key.replace(/\t/g, '') !== '')) continue
    if (head.every((key, at) => key === above[at])) return count
    const isHeader =
      head.every((key) => !/[\d≥≤＝=%]/.test(key)) && (head[0]?.split('\t').filter(Boolean).length ?? 0) >= 3
    if (isHeader && above.some((_, start) => head.every((key, at) => key === above[start + at]))) return count
  }
  return 0
}
