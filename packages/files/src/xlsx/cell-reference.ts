import { type Area, lastSheetColumn, lastSheetRow } from '../sheet/sheet.ts'

export interface CellReference {
  readonly row: number
  readonly column: number
}

/**
 * A cell by its name; undefined where no sheet has it.
 *
 * @example
 * cellReference('AB12') // { row: 12, column: 28 }
 */
export function cellReference(name: string): CellReference | undefined {
  let column = 0
  let row = 0
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    if (code === 0x24) continue
    if (code >= 0x30 && code <= 0x39 && column > 0) row = row * 10 + code - 0x30
    else if (row > 0) return undefined
    else if (code >= 0x41 && code <= 0x5a) column = column * 26 + code - 0x40
    else if (code >= 0x61 && code <= 0x7a) column = column * 26 + code - 0x60
    else return undefined
    if (column > lastSheetColumn || row > lastSheetRow) return undefined
  }
  return row > 0 ? { row, column } : undefined
}

/**
 * A range by its corners, in whatever order they are; undefined where it is none.
 *
 * @example
 * areaReference('A1:C2') // { top: 1, left: 1, bottom: 2, right: 3 }
 */
export function areaReference(range: string): Area | undefined {
  const [from = '', to = from] = range.split(':', 2)
  const [a, b] = [cellReference(from), cellReference(to)]
  if (a === undefined || b === undefined) return undefined
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  }
}
