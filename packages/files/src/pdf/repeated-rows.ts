import type { PageRow, PageTable } from './page-parts.ts'

/** More rows than this are no header. */
const mostRows = 6

/** One row as its texts: position and text of every cell. */
export const rowKey = (cells: readonly { readonly text: string }[]): string =>
  cells.map(({ text }) => text.replace(/\s/g, '')).join('\t')

/**
 * Whether a row repeats one of the table above. A label that stands beside the header and goes on below it may be blank: on
 * a page in the middle of a long row nothing of it is printed.
 *
 * @param below rows of the header from this one on
 */
const repeats = ({ cells }: PageRow, key: string | undefined, below: number): boolean => {
  const there = key?.split('\t') ?? []
  const here = rowKey(cells).split('\t')
  // Behind the last row beside which it stood, nothing of the label is printed at all.
  const isBeside = (at: number): boolean => at === 0 && here.filter(Boolean).length >= 3
  return (
    key !== undefined &&
    here.length === there.length &&
    here.every((text, at) => text === there[at] || (text === '' && ((cells[at]?.rowspan ?? 1) > below || isBeside(at))))
  )
}

/**
 * Whether rows further down the table can be a header that is printed again: the file says that they are no part of the
 * document, or they hold words only. A label that stands beside them and goes on below is none of them.
 */
const isHeader = (rows: readonly PageRow[]): boolean => {
  const own = rows.map(({ cells }, at) =>
    cells.filter(({ text, rowspan }) => text.trim() !== '' && at + rowspan <= rows.length),
  )
  if (own.every((cells) => cells.length > 0 && cells.every(({ artifact }) => artifact))) return true
  return (own[0]?.length ?? 0) >= 3 && own.every((cells) => cells.every(({ text }) => !/[\d≥≤＝=%]/.test(text)))
}

export interface RepeatedRows {
  readonly count: number
  /** They do not stand at the head of the table, but within it. */
  readonly inner: boolean
}

/**
 * How many rows at the head of a piece repeat rows of the table above: the first ones of the table, or rows further down
 * that hold words only, as the header of the indicators does in the middle of a form.
 */
export function repeatedRows(above: readonly string[], { rows }: PageTable): RepeatedRows {
  for (let count = Math.min(mostRows, rows.length - 1); count > 0; count--) {
    const head = rows.slice(0, count)
    const keys = head.map(({ cells }) => rowKey(cells))
    if (!keys.some((key) => key.replace(/\t/g, '') !== '')) continue
    const standsAt = (start: number) => head.every((row, at) => repeats(row, above[start + at], count - at))
    if (standsAt(0)) return { count, inner: false }
    if (isHeader(head) && above.some((_, start) => standsAt(start))) return { count, inner: true }
  }
  return { count: 0, inner: false }
}
