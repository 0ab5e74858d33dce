import type { Limits } from '../open/limits.ts'
import { cellReference } from '../xlsx/cell-reference.ts'
import { cellName } from '../xlsx/write/cell-name.ts'
import { readXmlPart } from '../xml/read-xml-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'

/** A cell or row in the XML of a sheet; offsets as in `XmlTag`. */
export interface SheetElement {
  readonly at: number
  end: number
}

export interface SheetCellElement extends SheetElement {
  readonly column: number
  formula: boolean
  value: string
}

export interface SheetRowElement extends SheetElement {
  /** Where its end tag begins; of a row that is one tag, where that ends. */
  inner: number
  readonly cells: SheetCellElement[]
}

export interface SheetElements {
  readonly text: string
  readonly cells: ReadonlyMap<string, SheetCellElement>
  readonly rows: ReadonlyMap<number, SheetRowElement>
  readonly formulas: boolean
}

/**
 * Where the cells of a sheet stand in its XML.
 *
 * @throws {Refusal} those of `readXmlPart`
 */
export function sheetElements(bytes: Uint8Array, entry: ZipEntry, limits: Limits): SheetElements {
  let text = ''
  const cells = new Map<string, SheetCellElement>()
  const rows = new Map<number, SheetRowElement>()
  let formulas = false
  let number = 0
  let row: SheetRowElement | undefined
  let cell: SheetCellElement | undefined
  let inValue = false
  readXmlPart(
    bytes,
    entry,
    limits,
    {
      open: ({ name, at, attribute }) => {
        if (name === 'row') {
          number = Number(attribute('r') ?? number + 1)
          row = { at, end: at, inner: at, cells: [] }
          rows.set(number, row)
        } else if (name === 'c' && row !== undefined) {
          const given = cellReference(attribute('r') ?? '')
          const column = given?.column ?? (row.cells.at(-1)?.column ?? 0) + 1
          cell = { at, end: at, column, formula: false, value: '' }
          row.cells.push(cell)
          cells.set(cellName({ row: number, column }), cell)
        } else if (cell !== undefined && name === 'f') {
          cell.formula = true
          formulas = true
        } else if (cell !== undefined && name === 'v') inValue = true
      },
      text: (piece) => {
        if (inValue && cell !== undefined) cell.value += piece
      },
      close: (name, _uri, at, closed) => {
        if (name === 'v') inValue = false
        else if (name === 'c' && cell !== undefined) {
          cell.end = closed
          cell = undefined
        } else if (name === 'row' && row !== undefined) {
          row.inner = at
          row.end = closed
          row = undefined
        }
      },
    },
    (piece) => {
      text += piece
      return piece
    },
  )
  return { text, cells, rows, formulas }
}
