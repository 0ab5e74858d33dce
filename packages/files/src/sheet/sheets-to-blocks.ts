import type { Block, Blocks, CellsNotShown } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'
import { type BlockWriter, blockWriter } from './block-writer.ts'
import { looseRows } from './loose-rows.ts'
import { paperOfSheet } from './paper-of-sheet.ts'
import type { FloatingText, Sheet, SheetCell } from './sheet.ts'
import { shownCells } from './shown-cells.ts'
import { type UsedGrid, usedGrid } from './used-grid.ts'

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
  const filled = sheets.filter(({ cells, floating = [] }) => cells.length + floating.length > 0)
  const visible = filled.filter(({ hidden }) => !hidden)
  const read = visible.length > 0 ? visible : filled
  const notes: CellsNotShown[] = []
  const note = (sheet: string, why: CellsNotShown['why'], cells: readonly SheetCell[]) => {
    const text = cells[0]?.text
    if (text !== undefined) notes.push({ kind: 'cells-not-shown', sheet, why, cells: cells.length, text })
  }
  for (const { name, cells } of filled.filter((sheet) => !read.includes(sheet))) note(name, 'sheet', cells)

  const writer = blockWriter(limits)
  const blocks: Block[] = []
  let length = 0
  for (const sheet of read) {
    for (const { text } of sheet.cells) length += text.length
    if (length > limits.textBytes)
      throw new Refusal('too-large', { limit: megabytes(limits.textBytes), found: megabytes(length) })
    const shown = shownCells(sheet)
    const grid = usedGrid(shown, limits)
    note(sheet.name, 'rows', shown.unseen)
    note(sheet.name, 'covered', grid.covered)
    writer.begin(sheet)
    const from = writer.blocks.length
    writeSheet(grid, sheet.floating ?? [], writer)
    writer.endTable()
    const paper = paperOfSheet(sheet, grid)
    for (const block of writer.blocks.slice(from)) blocks.push(block.kind === 'grid' ? { ...block, ...paper } : block)
  }
  return { source, blocks, ...(notes.length > 0 && { notes }) }
}

function writeSheet(grid: UsedGrid, floating: readonly FloatingText[], { text, row: tableRow }: BlockWriter): void {
  // A title may be drawn over the rows above the table; what lies over the table or below it comes behind it.
  const rowOf = ({ at }: FloatingText) => at?.row ?? Number.MAX_SAFE_INTEGER
  const top = grid.rows[0]?.number ?? 1
  const drawn = floating.toSorted((a, b) => rowOf(a) - rowOf(b))
  const below = drawn.filter((one) => rowOf(one) >= top)
  for (const one of drawn) if (rowOf(one) < top) text(one.text, one.at)

  const loose = looseRows(grid)
  const last = grid.rows.findLastIndex(({ blank }) => !blank)
  let inTable = false
  grid.rows.slice(0, last + 1).forEach((row, at) => {
    if (loose[at]) {
      for (const { shown } of row.cells) {
        if (shown === undefined) continue
        const { row: from, column } = shown.from ?? shown
        text(shown.text, { row: from, column }, shown.ours)
      }
      inTable = false
    } else if (row.blank && (!inTable || loose[at + 1])) {
      text('', { row: row.number })
      inTable = false
    } else {
      tableRow(row)
      inTable = true
    }
  })
  for (const one of below) text(one.text, one.at)
}
