import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import { cleanText } from '../../layout/clean-text.ts'
import { layoutSlots } from '../../layout/layout-slots.ts'
import { rowHeights } from '../../layout/row-heights.ts'
import { textWidthOf } from '../../layout/text-lines.ts'
import { type CellLook, lineHeight, partLooks } from './cell-look.ts'
import { checkedText, isFormulaLike } from './checked-text.ts'
import { numberCell } from './number-cell.ts'
import type { MergedArea, RowBlock, WrittenCell } from './sheet-rows.ts'
import { cellPadding, points, wholeHeight } from './sheet-units.ts'
import { slices } from './slices.ts'
import type { SheetFit } from './table-fit.ts'
import { titleRows } from './title-rows.ts'

/** As in our Word files: 8 mm. */
const lowest = 22.5

/**
 * A table: cells with lines on all sides, merged areas, heights, the rows that pages repeat. A row taller than a sheet
 * allows is several rows there, with each of its cells merged down over them.
 *
 * @throws {NotWritable} `too-much` for a text longer than a cell holds
 * @throws {Error} where cells of the layout overlap
 */
export function tableRows(table: LayoutTable, { size, columns }: Omit<SheetFit, 'sheet'>): RowBlock {
  const widths = columns.map(points)
  const measures = { size, line: lineHeight(size), lowest, sides: cellPadding, ends: partLooks.cell.room }
  const sliced = rowHeights(table, widths, measures).map((height) => slices(wholeHeight(height), size))
  /** The sheet row with which each row begins, from 1, and behind them the row after the last. */
  const begins = [1]
  for (const heights of sliced) begins.push((begins.at(-1) ?? 1) + heights.length)
  const beginOf = (row: number) => begins[Math.min(row, sliced.length)] ?? 1

  const merged: MergedArea[] = []
  const rows = layoutSlots(table).flatMap((slots, index) => {
    const heights = sliced[index] ?? []
    const cells = slots.flatMap(({ kind, column, colspan, cell }): readonly WrittenCell[] => {
      const bottom = beginOf(index + (kind === 'cell' && cell ? cell.rowspan : 1)) - 1
      const right = column + colspan - 1
      const top = beginOf(index)
      if (kind !== 'continued' && (bottom > top || right > column)) merged.push({ top, left: column, bottom, right })
      const width = widths.slice(column - 1, right).reduce((a, b) => a + b, 0)
      const first = cell === undefined ? { look: plainLook(size) } : written(cell, size, width, heights.length > 1)
      return Array.from({ length: colspan }, (_, at) => ({
        column: column + at,
        look: first.look,
        ...(at === 0 && kind === 'cell' && 'value' in first && { value: first.value }),
      }))
    })
    const covered = cells.map(({ column, look }) => ({ column, look }))
    return heights.map((height, slice) => ({ height, cells: slice === 0 ? cells : covered }))
  })
  const titles = titleRows(table.rows)
  return {
    rows,
    merged,
    ...(titles && { titles: [beginOf(titles[0]), beginOf(titles[1] + 1) - 1] as const }),
    ...(table.filter && merged.length === 0 && { filter: [1, rows.length] as const }),
    ...(table.anchor !== undefined && { anchors: [table.anchor] }),
  }
}

const plainLook = (size: number): CellLook => ({
  part: 'cell',
  inferred: false,
  size,
  align: 'left',
  vertical: 'center',
})

/**
 * An amount or decimal is a number where its format shows the printed text, and where it has room in one line: a program
 * shows a number without room as a row of #, but wraps a text.
 */
function written(
  cell: LayoutCell,
  size: number,
  width: number,
  tall: boolean,
): { readonly look: CellLook; readonly value?: string | number } {
  const text = checkedText(cleanText(cell.text))
  const inferred = cell.inferred === true && text !== ''
  const top = tall && cell.rowspan === 1
  const look = { ...plainLook(size), inferred, align: cell.align, ...(top && { vertical: 'top' as const }) }
  if (text === '') return { look }
  const counted = cell.input === 'amount' || cell.input === 'decimal'
  const fits = textWidthOf(text) * size + cellPadding <= width
  const number = counted && fits ? numberCell(text) : undefined
  if (number !== undefined) return { look: { ...look, format: number.format }, value: number.number }
  return { look: { ...look, ...(isFormulaLike(text) && { quoted: true }) }, value: text }
}
