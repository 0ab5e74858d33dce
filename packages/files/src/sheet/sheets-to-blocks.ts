import type { Block, Blocks, CellsNotShown, GridCell, GridRow } from '@jiheng/core/blocks'
import type { Place, Source } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { countParts } from '../open/part-counter.ts'
import { Refusal } from '../open/refusal.ts'
import { looseRows } from './loose-rows.ts'
import type { FloatingText, Sheet, SheetCell } from './sheet.ts'
import { shownCells } from './shown-cells.ts'
import { type UsedRow, usedGrid } from './used-grid.ts'

/**
 * Blocks of a workbook: its sheets in order, tables as ruled grids, lines of text beside them as paragraphs. `line`
 * counts rows that show something over all sheets; `sheet`, `row` and `column` are those of the workbook, `table` counts
 * its tables. Columns of a grid are those that the sheet uses.
 *
 * Hidden sheets are left out, unless nothing else holds a text; `notes` say what was left out.
 *
 * @throws {Refusal} `too-many-columns`, `too-many-parts`, `too-large` (by the length of all texts)
 */
export function sheetsToBlocks(sheets: readonly Sheet[], source: Source, limits: Limits): Blocks {
  const blocks: Block[] = []
  const counter = countParts(limits)
  const filled = sheets.filter(({ cells, floating = [] }) => cells.length + floating.length > 0)
  const visible = filled.filter(({ hidden }) => !hidden)
  const notes: CellsNotShown[] = []
  const note = (sheet: string, why: CellsNotShown['why'], cells: readonly SheetCell[]) => {
    const text = cells[0]?.text
    if (text !== undefined) notes.push({ kind: 'cells-not-shown', sheet, why, cells: cells.length, text })
  }
  let line = 0
  let table = 0
  let length = 0

  if (visible.length > 0) for (const { name, hidden, cells } of filled) if (hidden) note(name, 'sheet', cells)
  for (const sheet of visible.length > 0 ? visible : filled) {
    const shown = shownCells(sheet)
    const grid = usedGrid(shown, limits)
    note(sheet.name, 'rows', shown.unseen)
    note(sheet.name, 'covered', grid.covered)
    const loose = looseRows(grid)
    let rows: GridRow[] = []
    const placeOf = (row: number): Place => {
      const [from, to] = sheet.lines?.[row - 1] ?? [line + 1, line + 1]
      line = to
      return { line: from, ...(to > from && { endLine: to }), ...(sheet.name !== '' && { sheet: sheet.name }) }
    }
    const endGrid = () => {
      const [first, last] = [rows[0], rows.at(-1)]
      if (first === undefined || last === undefined) return
      const { row: _, ...place } = first.place
      const endLine = last.place.endLine ?? last.place.line
      blocks.push({
        kind: 'grid',
        ruled: sheet.lines === undefined,
        rows,
        place: { ...place, ...(endLine !== undefined && { endLine }) },
      })
      rows = []
    }
    const addText = (text: string, at: FloatingText['at']) => {
      const place = sheet.lines && placeOf(at?.row ?? 0)
      let start = 0
      for (const piece of text.split('\n')) {
        counter.part()
        const end = start + piece.length
        blocks.push({
          kind: 'paragraph',
          text: piece,
          place: { ...(place ?? placeOf(at?.row ?? 0)), ...at, start, end },
        })
        start = end + 1
      }
    }
    const addRow = ({ number, cells }: UsedRow) => {
      if (rows.length === 0) table++
      const place = { ...placeOf(number), table, row: number }
      const made = cells.map(({ column, colspan, rowspan, sheetColumn, shown }): GridCell => {
        counter.part()
        const from = shown?.from ?? shown
        const at = { ...place, row: from?.row ?? number, column: from?.column ?? sheetColumn }
        return { text: shown?.text ?? '', column, colspan, rowspan, place: at }
      })
      rows.push({ cells: made, place })
    }
    // A title may be drawn over the rows above the table; what lies over the table or below it comes behind it.
    const rowOf = ({ at }: FloatingText) => at?.row ?? Number.POSITIVE_INFINITY
    const isAbove = (text: FloatingText) => rowOf(text) < (grid.rows[0]?.number ?? 1)
    const floating = (sheet.floating ?? []).toSorted((a, b) => Math.sign(rowOf(a) - rowOf(b)) || 0)
    for (const { text, at } of floating.filter(isAbove)) addText(text, at)
    const last = grid.rows.findLastIndex(({ blank }) => !blank)
    grid.rows.slice(0, last + 1).forEach((row, at) => {
      for (const { shown } of row.cells) length += shown?.text.length ?? 0
      if (length > limits.textBytes)
        throw new Refusal('too-large', { limit: megabytes(limits.textBytes), found: megabytes(length) })
      if (loose[at]) {
        endGrid()
        for (const { shown } of row.cells)
          if (shown !== undefined) {
            const { row, column } = shown.from ?? shown
            addText(shown.text, { row, column })
          }
      } else if (row.blank && (rows.length === 0 || loose[at + 1])) {
        endGrid()
        blocks.push({ kind: 'paragraph', text: '', place: { ...placeOf(row.number), row: row.number } })
      } else addRow(row)
    })
    endGrid()
    for (const one of floating.filter((text) => !isAbove(text))) addText(one.text, one.at)
  }
  return { source, blocks, ...(notes.length > 0 && { notes }) }
}
