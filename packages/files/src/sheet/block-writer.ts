import type { Block, GridCell, GridRow, Paragraph } from '@jiheng/core/blocks'
import type { Place } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { countParts } from '../open/part-counter.ts'
import { firstLineIndent, isIndented, type OurStyle } from './our-styles.ts'
import type { Sheet } from './sheet.ts'
import type { UsedRow } from './used-grid.ts'

type SheetPlace = { readonly row: number; readonly column?: number }

/** A title, heading or line of contents that we wrote is one text, whatever line breaks it has. */
const roleOf = (ours: OurStyle | undefined): Paragraph['role'] =>
  ours?.part === 'title' || ours?.part === 'heading' || ours?.part === 'contents' ? ours.part : undefined

/** Makes the blocks of a workbook sheet by sheet, numbering lines and tables on the way. */
export interface BlockWriter {
  readonly blocks: readonly Block[]
  /** What follows stands on this sheet. */
  readonly begin: (sheet: Sheet) => void
  /** A text beside the tables, each of its lines a paragraph. */
  readonly text: (text: string, at?: SheetPlace, ours?: OurStyle) => void
  /** The next row of a table: of the one that is open, or of a new one. */
  readonly row: (row: UsedRow) => void
  readonly endTable: () => void
}

/** @throws {Refusal} `too-many-parts` while blocks are added */
export function blockWriter(limits: Limits): BlockWriter {
  const blocks: Block[] = []
  const counter = countParts(limits)
  let current: Sheet | undefined
  let rows: GridRow[] = []
  let table = 0
  let line = 0

  const placeOf = (row: number): Place => {
    const [from, to] = current?.lines?.[row - 1] ?? [line + 1, line + 1]
    line = to
    const sheet = current?.name ?? ''
    return { line: from, ...(to > from && { endLine: to }), ...(sheet !== '' && { sheet }) }
  }
  const endTable = () => {
    const [first, last] = [rows[0], rows.at(-1)]
    if (first === undefined || last === undefined) return
    const { row: _, ...place } = first.place
    const endLine = last.place.endLine ?? last.place.line
    // A text that spreadsheets export has lost its merged areas.
    const ruled = current?.lines === undefined
    blocks.push({ kind: 'grid', ruled, rows, place: { ...place, ...(endLine !== undefined && { endLine }) } })
    rows = []
  }
  const text = (whole: string, at?: SheetPlace, ours?: OurStyle) => {
    endTable()
    // In a sheet each line of the cell is one of the document, in a text the lines of the record are.
    const place = current?.lines && placeOf(at?.row ?? 0)
    const role = roleOf(ours)
    let start = ours && isIndented(ours.part) && whole.startsWith(firstLineIndent) ? firstLineIndent.length : 0
    for (const piece of role === undefined ? whole.slice(start).split('\n') : [whole.slice(start)]) {
      counter.part()
      const end = start + piece.length
      const offsets = at?.row !== undefined && at.column === undefined ? {} : { start, end }
      blocks.push({
        kind: 'paragraph',
        text: piece,
        place: { ...(place ?? placeOf(at?.row ?? 0)), ...at, ...offsets },
        ...(role && { role }),
        ...(ours?.inferred && { inferred: true }),
      })
      start = end + 1
    }
  }
  const row = ({ number, cells }: UsedRow) => {
    if (rows.length === 0) table++
    const place = { ...placeOf(number), table, row: number }
    const made = cells.map(({ column, colspan, rowspan, sheetColumn, shown }): GridCell => {
      counter.part()
      const from = shown?.from ?? shown
      const at = { ...place, row: from?.row ?? number, column: from?.column ?? sheetColumn }
      const inferred = shown?.ours?.inferred === true
      return { text: shown?.text ?? '', column, colspan, rowspan, place: at, ...(inferred && { inferred }) }
    })
    rows.push({ cells: made, place })
  }
  const begin = (sheet: Sheet) => {
    endTable()
    current = sheet
  }
  return { blocks, begin, text, row, endTable }
}
