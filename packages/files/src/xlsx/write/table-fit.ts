import type { LayoutTable } from '@jiheng/core/layout'
import { fitTable } from '../../layout/fit-table.ts'
import { type Sheet, sheets, typeArea } from '../../layout/sheets.ts'
import { NotWritable } from '../../write/not-writable.ts'
import { columnPixels } from './column-pixels.ts'
import { pixels } from './sheet-units.ts'

/** How a table is set on its sheet. */
export interface SheetFit {
  readonly sheet: Sheet
  /** Of its type, in points. */
  readonly size: number
  /** Widths of its columns, in pixels. */
  readonly columns: readonly number[]
}

/** Paper and type as in Word and PDF; a table that not even A3 has room for is printed smaller there, a page wide. */
export function sheetFit(table: LayoutTable): SheetFit {
  const { sheet, size } = readable(table)
  return { sheet, size, columns: columnPixels(table, size, pixels(typeArea(sheets[sheet]).width)) }
}

function readable(table: LayoutTable): Pick<SheetFit, 'sheet' | 'size'> {
  try {
    return fitTable(table)
  } catch (fault) {
    if (fault instanceof NotWritable && fault.reason.code === 'too-much') return { sheet: 'wide', size: 7.5 }
    throw fault
  }
}
