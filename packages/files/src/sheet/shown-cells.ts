import { type Area, lastSheetColumn, type Sheet, type SheetCell } from './sheet.ts'
import { type NextVisible, visibleIndex } from './visible-index.ts'

/** A cell with the place where it is seen. */
export interface ShownCell extends SheetCell {
  /** Where it stands in the file, if that is hidden. */
  readonly from?: { readonly row: number; readonly column: number }
}

export interface ShownSheet {
  readonly cells: readonly ShownCell[]
  /** Areas with more than one cell. */
  readonly merges: readonly Area[]
  /** Columns with borders, where no text need stand. */
  readonly ruledColumns: readonly number[]
  readonly nextRow: NextVisible
  /** Cells with a text in rows or columns that the program does not show. */
  readonly unseen: readonly SheetCell[]
}

/**
 * What a sheet shows: nothing of its hidden rows and columns, but a merged area that reaches out of them shows its text in
 * what is left of it.
 */
export function shownCells(sheet: Sheet): ShownSheet {
  const nextRow = visibleIndex(sheet.hiddenRows)
  const nextColumn = visibleIndex(sheet.hiddenColumns)
  const byAnchor = new Map<number, Area>()
  const merges: Area[] = []
  for (const area of sheet.merges) {
    const shown = shownArea(area, nextRow, nextColumn)
    if (shown === undefined) continue
    byAnchor.set(anchor(area.top, area.left), shown)
    if (area.bottom > area.top || area.right > area.left) merges.push(shown)
  }
  const cells: ShownCell[] = []
  const moved: ShownCell[] = []
  const unseen: SheetCell[] = []
  for (const cell of sheet.cells) {
    const area = byAnchor.get(anchor(cell.row, cell.column))
    const row = area?.top ?? cell.row
    const column = area?.left ?? cell.column
    if (nextRow(row) !== row || nextColumn(column) !== column) {
      unseen.push(cell)
      continue
    }
    if (row === cell.row && column === cell.column) cells.push(cell)
    else moved.push({ ...cell, row, column, from: cell })
  }
  // What was moved out of hidden rows lies over whatever stands there.
  const all = moved.length > 0 ? [...cells, ...moved] : cells
  const ruledColumns = [...sheet.ruledColumns].filter((column) => nextColumn(column) === column)
  return { cells: all, merges, ruledColumns, nextRow, unseen }
}

const anchor = (row: number, column: number): number => row * (lastSheetColumn + 1) + column

function shownArea(area: Area, nextRow: NextVisible, nextColumn: NextVisible): Area | undefined {
  const top = nextRow(area.top)
  const left = nextColumn(area.left)
  return top > area.bottom || left > area.right ? undefined : { ...area, top, left }
}
