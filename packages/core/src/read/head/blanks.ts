import { beside } from '../source/cells.ts'
import type { Cell, Strip } from '../source/strip.ts'

/** The blank cell of a row in a grid column; where the source has none, a blank beside the label. */
export const blankIn = (strip: Strip, column: number, label: Cell): Cell =>
  strip.cells.find((cell) => cell.column === column && cell.text === '') ?? {
    ...label,
    text: '',
    place: { ...beside(label, label.place), column },
  }

/** The blank cell right behind a label; where the source has none, a blank beside it. */
export const blankBehind = (strip: Strip, label: Cell): Cell => {
  const at = strip.cells.findIndex(({ column, place }) => column === label.column && place.line === label.place.line)
  const behind = strip.cells[at + 1]
  return behind?.text === '' ? behind : { ...label, text: '', place: beside(label, label.place) }
}

/** Where a cell stands in its grid, as a hint for a template. */
export const spanOf = (cell: Cell): { readonly column: number; readonly span: number; readonly rows: number } => ({
  column: cell.column,
  span: cell.colspan,
  rows: cell.rowspan,
})
