import { lastSheetColumn, lastSheetRow } from '../../sheet/sheet.ts'
import { NotWritable } from '../../write/not-writable.ts'
import type { SheetParts } from './sheet-parts.ts'

const check = (what: 'columns' | 'rows', count: number, limit: number, at: string): void => {
  if (count > limit) throw new NotWritable({ code: 'too-much', what, count, limit, at })
}

const lines = (text: string): number => {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/**
 * Before a sheet is laid out: whether it can have so many columns, and the rows that are seen without laying it out.
 *
 * @param at Name of the sheet.
 * @throws {NotWritable} `too-much`
 */
export function checkSize({ parts, table }: SheetParts, at: string): void {
  check('columns', table?.columns.length ?? 0, lastSheetColumn, at)
  const rows = parts.reduce((sum, part) => {
    if (part.kind === 'table') return sum + part.rows.length
    if (part.kind === 'contents') return sum + part.entries.length
    return sum + (part.style === 'body' ? lines(part.text) : 1)
  }, 0)
  checkRows(rows, at)
}

/** @throws {NotWritable} `too-much` */
export const checkRows = (count: number, at: string): void => check('rows', count, lastSheetRow, at)
