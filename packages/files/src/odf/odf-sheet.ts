import type { PartCounter } from '../open/part-counter.ts'
import { type Area, lastSheetColumn, lastSheetRow, type Range, type Sheet, type SheetCell } from '../sheet/sheet.ts'
import { firstAtLeast } from '../sheet/visible-index.ts'

/** A sheet while its elements pass. Rows and cells say how often they are repeated, up to the end of the sheet. */
export interface OdfSheet {
  readonly column: (repeated: number, hidden: boolean, cellStyle: string | undefined) => void
  readonly openRow: (repeated: number, hidden: boolean, cellStyle: string | undefined) => void
  readonly closeRow: () => void
  readonly cell: (cell: {
    readonly text: string
    readonly repeated: number
    readonly colspan: number
    readonly rowspan: number
    readonly style: string | undefined
  }) => void
  readonly covered: (repeated: number) => void
  readonly finish: () => Sheet
}

/** Beyond it, cells with borders are whole columns that somebody formatted. */
const mostRuled = 200

/** @param isRuled Whether cells of a style have a line on their left or right. */
export function odfSheet(
  name: string,
  hidden: boolean,
  isRuled: (style: string | undefined) => boolean,
  counter: PartCounter,
): OdfSheet {
  const cells: SheetCell[] = []
  const merges: Area[] = []
  const ruledColumns = new Set<number>()
  const hiddenRows: Range[] = []
  const hiddenColumns: Range[] = []
  /** Ends of the runs of columns that share a style for their cells, and those styles. */
  const columnEnds: number[] = []
  const columnStyles: (string | undefined)[] = []
  let row = 1
  let rows = 1
  let rowStyle: string | undefined
  let column = 1
  let columns = 1

  return {
    column: (repeated, isHidden, style) => {
      const to = Math.min(lastSheetColumn, columns + repeated - 1)
      if (isHidden) hiddenColumns.push([columns, to])
      columnEnds.push(to)
      columnStyles.push(style)
      columns = to + 1
    },
    openRow: (repeated, isHidden, style) => {
      rows = repeated
      rowStyle = style
      column = 1
      if (isHidden && row <= lastSheetRow) hiddenRows.push([row, Math.min(lastSheetRow, row + rows - 1)])
    },
    closeRow: () => {
      row = Math.min(lastSheetRow + 1, row + rows)
    },
    cell: ({ text, repeated, colspan, rowspan, style }) => {
      const first = column
      column = Math.min(lastSheetColumn + 1, column + repeated)
      if (row > lastSheetRow || first > lastSheetColumn) return
      const own = style ?? rowStyle ?? columnStyles[firstAtLeast(columnEnds, first)]
      const ruled = isRuled(own)
      if (text.trim() === '') {
        if (ruled && repeated <= mostRuled) for (let at = first; at < column; at++) ruledColumns.add(at)
      } else {
        const lastRow = Math.min(lastSheetRow, row + rows - 1)
        for (let y = row; y <= lastRow; y++)
          for (let x = first; x < column; x++) {
            counter.part()
            cells.push({ row: y, column: x, text, ruled })
          }
      }
      if (colspan > 1 || rowspan > 1) {
        counter.part()
        merges.push({
          top: row,
          left: first,
          bottom: Math.min(lastSheetRow, row + rowspan - 1),
          right: Math.min(lastSheetColumn, first + colspan - 1),
        })
      }
    },
    covered: (repeated) => {
      column = Math.min(lastSheetColumn + 1, column + repeated)
    },
    finish: () => ({ name, hidden, cells, merges, ruledColumns, hiddenRows, hiddenColumns }),
  }
}
