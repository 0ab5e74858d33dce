import type { Skipped } from '../form/index.ts'
import { withoutMarkup } from '../form/markup.ts'
import type { DraftCell, DraftRow } from './draft.ts'
import type { LayoutTable } from './layout.ts'
import { tile } from './tile.ts'

/** A row of a table that is no form, which the reader set aside with its cells. */
export type LooseRow = Skipped & Required<Pick<Skipped, 'cells'>>
type LooseCell = LooseRow['cells'][number]

/** More columns than this do not fit on upright paper. */
const uprightColumns = 8
/** Widths of columns, in letters: a long text takes more lines. */
const [narrowest, widest] = [4, 24]

/**
 * Rows of one table that is no form, drawn as the table that they were; nothing in it is filled in here. Undefined where a
 * row stands alone or cells do not fit together.
 *
 * @example looseTable(rows)?.columns.length
 */
export const looseTable = (rows: readonly LooseRow[]): LayoutTable | undefined => {
  if (rows.length < 2) return undefined
  const width = Math.max(...rows.map(({ cells }) => cells.reduce((sum, { colspan }) => sum + colspan, 0)))
  const headers = Math.max(1, ...(rows[0]?.cells ?? []).map((cell) => heightOf(cell, rows, 0)))
  const drafts = rows.map(({ cells }, r): DraftRow => {
    const header = r < headers && rows.length > headers
    return {
      cells: cells.map((cell) => draftOf(cell, heightOf(cell, rows, r), header)),
      ...(header && { header }),
    }
  })
  const tiled = tile(drafts, width)
  const texts = (of: readonly { readonly cells: readonly { readonly text: string }[] }[]) =>
    of.flatMap(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text]))).join('\t')
  if (texts(tiled) !== texts(drafts)) return undefined
  return {
    kind: 'table',
    caption: '',
    columns: columnWidths(rows, width),
    orientation: width > uprightColumns ? 'landscape' : 'portrait',
    rows: tiled,
  }
}

/** Rows that a cell reaches over, of those that are here: blank rows were left out. */
const heightOf = ({ rowspan }: LooseCell, rows: readonly LooseRow[], at: number): number => {
  const row = rows[at]?.place.row
  const below = rows.slice(at, at + rowspan)
  if (row === undefined) return below.length
  return Math.max(1, below.filter(({ place }) => (place.row ?? row) < row + rowspan).length)
}

const isNumber = (text: string): boolean => /^[-−+]?[\d,，.]+%?$/.test(text)

const draftOf = ({ text, colspan }: LooseCell, rowspan: number, header: boolean): DraftCell => {
  const printed = withoutMarkup(text)
  return {
    text: printed,
    colspan,
    rowspan,
    role: header ? 'label' : 'value',
    align: header ? 'center' : isNumber(printed) ? 'right' : 'left',
    at: [],
    ...(header && { scope: colspan > 1 ? 'colgroup' : 'col' }),
  }
}

/** By the longest text of each column that stands in it alone. */
const columnWidths = (rows: readonly LooseRow[], width: number): readonly number[] => {
  const widths = Array.from({ length: width }, () => narrowest)
  for (const { cells } of rows)
    for (const { text, column, colspan } of cells)
      if (colspan === 1)
        widths[column - 1] = Math.max(widths[column - 1] ?? narrowest, Math.min(widest, text.length + 1))
  return widths.slice(0, width)
}
