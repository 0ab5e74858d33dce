import { lastSheetColumn, lastSheetRow } from '../../sheet/sheet.ts'
import { NotWritable } from '../../write/not-writable.ts'
import type { SheetParts } from './sheet-parts.ts'

const check = (what: 'columns' | 'rows', count: number, limit: number, at: string): void => {
  if (count > limit) throw new NotWritable({ code: 'too-much', what, count, limit, at })
}

/**
 * Before a sheet is laid out: whether it can have so many columns.
 *
 * @param at Name of the sheet.
 * @throws {NotWritable} `too-much`
 */
export const checkColumns = ({ table }: SheetParts, at: string): void =>
  check('columns', table?.columns.length ?? 0, lastSheetColumn, at)

/** @throws {NotWritable} `too-much` */
export const checkRows = (count: number, at: string): void => check('rows', count, lastSheetRow, at)
