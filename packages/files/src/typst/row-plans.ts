import { type TableFit, widthOf } from '../layout/fit-table.ts'
import type { Slot } from '../layout/layout-slots.ts'
import { points } from '../layout/points.ts'
import { printableText } from '../layout/printable-text.ts'
import { sheets, typeArea } from '../layout/sheets.ts'

/** From one line to the next, in em. */
const pitch = 1.38
/** Above and below the text of a cell, in points: one line of 五号 makes a row of 8 mm with them. */
export const cellInset = 4.5
/** Up to this share of the page rows are kept whole, and labels; higher ones are broken where the page ends. */
const keptWhole = 0.3

/** How a row is set. */
export interface RowPlan {
  /** At most, as a share of the page's height. */
  readonly height: number
  /** It goes on the next page rather than being broken. */
  readonly whole: boolean
  /** A merged label crosses it, so that its place must be known. */
  readonly marked: boolean
  /** No cell begins in it: no text makes it high. */
  readonly covered: boolean
}

/** Plans of the rows of a table. Nothing that could be higher than a page is ever kept whole: it would be cut. */
export function rowPlans(slots: readonly (readonly Slot[])[], fit: TableFit): readonly RowPlan[] {
  const spans = slots.flatMap((row, at) =>
    row.flatMap((slot) =>
      slot.kind === 'cell' && slot.cell !== undefined && slot.cell.rowspan > 1
        ? [
            {
              from: at,
              to: at + slot.cell.rowspan,
              carried: isCarried(slot, fit),
              low: shareOf(slot, fit) <= keptWhole,
            },
          ]
        : [],
    ),
  )
  return slots.map((row, at) => {
    const across = spans.filter(({ from, to }) => at >= from && at < to)
    const height = Math.max(0, ...row.map((slot) => (slot.kind === 'cell' ? shareOf(slot, fit) : 0)))
    return {
      height,
      // A cell that crosses rows makes the last of them higher: they must be free to break when it is high.
      whole: height <= keptWhole && across.every(({ low }) => low),
      marked: across.some(({ carried }) => carried),
      covered: row.every(({ kind }) => kind === 'continued'),
    }
  })
}

/** Whether a cell is a label that is printed again on every page it reaches; a long text goes on by itself. */
export const isCarried = (slot: Slot, fit: TableFit): boolean =>
  slot.cell !== undefined &&
  slot.cell.rowspan > 1 &&
  slot.cell.role !== 'value' &&
  slot.cell.text.trim() !== '' &&
  shareOf(slot, fit) <= keptWhole

/**
 * At most how high a cell's own text makes it, as a share of the page: every character full width, a tenth more for where
 * lines may end.
 */
function shareOf(slot: Slot, fit: TableFit): number {
  const perLine = Math.max(1, Math.floor((widthOf(slot, fit) - 2 * fit.inset) / fit.size))
  const lines = printableText(slot.cell?.text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / perLine)), 0)
  return (lines * fit.size * pitch + 2 * cellInset) / points(typeArea(sheets[fit.sheet]).height)
}
