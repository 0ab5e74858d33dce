import type { Place } from '../form/place.ts'

/** A cell or line of the source as a person points at it: its text, and where it stands. */
export interface SourceCell {
  readonly raw: string
  readonly place: Place
}

/** What tells the cells of a source apart; the characters within a cell, and a box on the page, do not. */
export const cellKey = ({ file, sheet, table, line, row, column }: Place): string =>
  [file ?? '', sheet ?? '', line ?? '', table ?? '', row ?? '', column ?? ''].join('|')

/** What tells the rows of a source apart: its line, or where a file has none, the row of its table. */
export const rowKey = ({ file, sheet, table, line, row }: Place): string =>
  [file ?? '', sheet ?? '', line ?? `${table ?? ''}/${row ?? ''}`].join('|')

/** Whether a place says where it is. */
export const isPlaced = ({ line, table, row, page, column }: Place): boolean =>
  [line, table, row, page, column].some((part) => part !== undefined)

/** Whether a place, which may reach over several lines or rows, covers the cell at another place. */
export const covers = (place: Place, cell: Place): boolean => {
  if (!isPlaced(place) || place.file !== cell.file || place.sheet !== cell.sheet) return false
  if (place.column !== undefined && cell.column !== undefined && place.column !== cell.column) return false
  if (place.line !== undefined && cell.line !== undefined)
    return place.line <= cell.line && cell.line <= (place.endLine ?? place.line)
  if (place.line !== undefined || cell.line !== undefined) return false
  if (place.table === undefined && cell.table === undefined) return place.page === cell.page && place.row === cell.row
  if (place.table !== cell.table) return false
  if (place.row === undefined || cell.row === undefined) return place.row === cell.row
  return place.row <= cell.row && cell.row <= (place.endRow ?? place.row)
}

/** A text as it is compared: without white space. */
export const squash = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '')

const order = (place: Place): readonly number[] => [
  place.line ?? 0,
  place.table ?? 0,
  place.row ?? 0,
  place.column ?? 0,
  place.start ?? 0,
]

/** Cells as one reads them: downwards, then to the right. */
export const inReadingOrder = (cells: readonly SourceCell[]): readonly SourceCell[] =>
  cells.toSorted((a, b) => {
    const [left, right] = [order(a.place), order(b.place)]
    const at = left.findIndex((part, i) => part !== right[i])
    return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0)
  })
