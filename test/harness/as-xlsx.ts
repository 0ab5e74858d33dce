import { type XlsxSheet, xlsxOf } from '../../packages/files/src/fixtures/xlsx-bytes.ts'
import type { Item } from './parse-grid.ts'

interface OpenSheet {
  readonly name: string
  readonly rows: { cells: XlsxSheet['rows'][number]['cells'] }[]
}

const widest = (items: readonly Item[]): number =>
  Math.max(1, ...items.map((item) => (item.kind === 'table' ? item.width : 1)))

/** A workbook as an office fills it: lines over a table merged over its whole width, numbers as numbers. */
export const asXlsx = (items: readonly Item[]): Uint8Array => {
  const width = widest(items)
  const sheets: OpenSheet[] = []
  const last = (): OpenSheet => {
    const open = sheets.at(-1) ?? { name: 'Sheet1', rows: [] }
    if (sheets.length === 0) sheets.push(open)
    return open
  }
  items.forEach((item, i) => {
    if (item.kind === 'sheet') sheets.push({ name: item.name, rows: [] })
    else if (item.kind === 'paragraph')
      last().rows.push({ cells: [{ text: item.text, column: 1, colspan: width, rowspan: 1 }] })
    else if (item.kind === 'table') {
      if (items[i - 1]?.kind === 'table') last().rows.push({ cells: [] })
      for (const cells of item.rows) last().rows.push({ cells: [...cells] })
    }
  })
  return xlsxOf(sheets)
}
