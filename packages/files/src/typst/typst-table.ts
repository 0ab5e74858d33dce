import type { LayoutTable } from '@jiheng/core/layout'
import { type TableFit, widthOf } from '../layout/fit-table.ts'
import { headerRows } from '../layout/header-rows.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { points } from '../layout/points.ts'
import { sheets } from '../layout/sheets.ts'
import { splitTable } from '../layout/split-table.ts'
import { withoutTail } from '../layout/tail-row.ts'
import { pt } from './pt.ts'
import { isCarried, type RowPlan, rowPlans } from './row-plans.ts'
import { type SideLabels, sideLabels } from './side-labels.ts'
import { typstString, typstText, widestEm } from './typst-text.ts'

/** A header up to this share of the page's height is one: a header is never broken. */
const repeated = 0.4

interface TablePlace {
  readonly number: number
  readonly anchor: string | undefined
  readonly gaps: { readonly above: number; readonly below: number }
}

/**
 * A table as one expression of Typst. Header rows in its middle are headers too: from there on they are the ones that are
 * repeated. Merged labels that go on over the end of a page are printed again there (`carried` in the preamble), which
 * needs the place of every row that they cross.
 *
 * @param number Of the table in the document.
 * @param anchor By which a list of contents points here.
 * @param gaps Room above and below, in points.
 */
export function typstTable(given: LayoutTable, fit: TableFit, { number, anchor, gaps }: TablePlace): string {
  const sides = sideLabels(given)
  const { table } = sides
  const slots = layoutSlots(table)
  const plans = rowPlans(slots, fit)
  let top = 0
  const pieces = splitTable(table)
    .flatMap(withoutTail)
    .map(({ table: { rows }, tail }) => {
      const from = top
      top += rows.length
      const heads = headerRows(rows)
      const height = plans.slice(from, from + heads).reduce((sum, plan) => sum + plan.height, 0)
      const repeats = heads > 0 && height <= repeated
      const sources = slots.slice(from, top).map((row, index) => {
        const at = from + index
        const context = { fit, number, row: at, plan: plans[at] ?? noPlan, repeats: repeats && index < heads, sides }
        return rowSource(row, context, at === 0 && anchor !== undefined ? `anchor(${typstString(anchor)})+` : '')
      })
      // A header that is not repeated ends the one above; it is never broken either.
      if (tail && (plans[from]?.height ?? 1) <= repeated)
        return `table.header(repeat: false,${sources[0]}),\n${sources.slice(1).join('\n')}`
      if (!repeats) return sources.join('\n')
      return `table.header(${sources.slice(0, heads).join('\n')}),\n${sources.slice(heads).join('\n')}`
    })
  const columns = fit.columns.map(pt).join(',')
  const heights = plans.map(({ covered }) => (covered ? '20pt' : 'auto')).join(',')
  const rows = plans.some(({ covered }) => covered) ? `rows:(${heights},),` : ''
  return `grid-of(${pt(fit.size)},${pt(fit.inset)},${pt(gaps.above)},${pt(gaps.below)},(${columns},),\ntable.with(${rows}\n${pieces.join('\n')}))`
}

const noPlan: RowPlan = { height: 0, whole: false, marked: false, covered: false }

interface RowContext {
  readonly fit: TableFit
  readonly number: number
  readonly row: number
  readonly plan: RowPlan
  /** The row is in a header, which is repeated anyway. */
  readonly repeats: boolean
  readonly sides: SideLabels
}

/** The first cell of the row's own height tells the row's place. */
function rowSource(row: readonly Slot[], context: RowContext, anchor: string): string {
  const begins = row.filter(({ kind }) => kind !== 'continued')
  const own = begins.find(({ kind, cell }) => kind === 'gap' || cell?.rowspan === 1)
  return begins
    .map((slot, index) => {
      const mark = slot === own && context.plan.marked ? `mark(${context.number},${context.row})+` : ''
      return cellSource(slot, context, (index === 0 ? anchor : '') + mark)
    })
    .join('')
}

/** @param before What stands in the cell before its text. */
function cellSource(slot: Slot, { fit, number, row, plan, repeats, sides }: RowContext, before: string): string {
  const { cell } = slot
  const open = cell && sides.heads.has(cell) ? 'above-' : cell && sides.bodies.has(cell) ? 'below-' : ''
  const room = widthOf(slot, fit) - 2 * fit.inset
  const size = sizeOf(cell?.text ?? '', room, fit.size)
  const text = typstText(cell?.text ?? '', room / size)
  const sized = size < fit.size ? `text(${pt(size)},${text})` : text
  const shown = cell?.inferred === true ? `inferred(${sized})` : sized
  const { colspan, rowspan, align } = cell ?? { colspan: slot.colspan, rowspan: 1, align: 'left' as const }
  if (!repeats && isCarried(slot, fit)) {
    const left = points(sheets[fit.sheet].left) + fit.columns.slice(0, slot.column - 1).reduce((a, b) => a + b, 0)
    const place = `(${number},${row},${rowspan},${pt(left + fit.inset)},${pt(room)},${pt(fit.size)})`
    return `${open}cell(${colspan},${rowspan},${align},true,${before}label-of(${place},${align},${shown})),`
  }
  return `${open}cell(${colspan},${rowspan},${align},${rowspan > 1 || !plan.whole},${before}${shown}),`
}

/** Smaller type than this cannot be read. */
const smallest = 6.5

/** Type of a cell, in points: smaller where a number would else be broken, which reads as two. */
function sizeOf(text: string, room: number, size: number): number {
  const widest = Math.max(0, ...(text.match(/[\d.,%]{2,}/g) ?? []).map(widestEm))
  const fitting = Math.floor((room / widest) * 10) / 10
  return widest * size > room && fitting >= smallest ? fitting : size
}
