import type { LayoutRow } from '@jiheng/core/layout'

/** How many of the first rows are header rows and can be repeated: none where a cell reaches from them into the rest. */
export function headerRows(rows: readonly LayoutRow[]): number {
  const body = rows.findIndex((row) => !row.header)
  const heads = body === -1 ? 0 : body
  const reaches = rows.slice(0, heads).some((row, index) => row.cells.some((cell) => index + cell.rowspan > heads))
  return reaches ? 0 : heads
}
