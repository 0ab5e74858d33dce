import type { LayoutCell, LayoutTable } from '@jiheng/core/layout'
import { headerRows } from '../layout/header-rows.ts'
import { layoutSlots, type Slot } from '../layout/layout-slots.ts'
import { splitTable } from '../layout/split-table.ts'
import type { TableFit } from './fit-table.ts'
import { points, pt } from './points.ts'
import { printableText } from './printable-text.ts'
import { sheets, typeArea } from './sheets.ts'
import { typstString, typstText } from './typst-text.ts'

/** From one line to the next, in em. */
const pitch = 1.38
/** Above and below the text of a cell, in points: one line of 五号 makes a row of 8 mm with them. */
export const cellInset = 4.5
/** Rows up to this share of the page are kept whole; higher ones are broken where the page ends. */
const keptWhole = 0.3
/** A header up to this share of the page is one. */
const repeated = 0.4

/**
 * A table as one expression of Typst. Header rows in its middle are headers too: from there on they are the ones that are
 * repeated. Merged labels that go on over the end of a page are printed again there (`carried` in the preamble), which
 * needs the place of every row that they cross.
 *
 * @param number Of the table in the document.
 * @param anchor By which a list of contents points here.
 */
export function typstTable(table: LayoutTable, fit: TableFit, number: number, anchor: string | undefined): string {
  const slots = layoutSlots(table)
  const page = points(typeArea(sheets[fit.sheet]).height)
  const heights = slots.map((row) =>
    Math.max(0, ...row.map((slot) => (slot.kind === 'cell' ? heightOf(slot, fit) : 0))),
  )
  const whole = heights.map((height) => height <= keptWhole * page)
  const marked = table.rows.map(() => false)
  slots.forEach((row, at) => {
    for (const { kind, cell } of row) {
      if (kind !== 'cell' || cell === undefined || cell.rowspan === 1) continue
      if (isCarried(cell)) marked.fill(true, at, at + cell.rowspan)
    }
  })
  // A cell that crosses rows makes the last of them higher: those must be free to break when it is high.
  slots.forEach((row, at) => {
    for (const slot of row)
      if (slot.kind === 'cell' && (slot.cell?.rowspan ?? 1) > 1 && heightOf(slot, fit) > keptWhole * page)
        whole.fill(false, at, at + (slot.cell?.rowspan ?? 1))
  })
  let first = anchor === undefined ? '' : `anchor(${typstString(anchor)})+`
  const rowSource = (row: readonly Slot[], at: number, repeats: boolean): string => {
    let mark = marked[at] ? `mark(${number},${at})+` : ''
    return row
      .flatMap((slot) => {
        if (slot.kind === 'continued') return []
        const own = slot.kind === 'gap' || slot.cell?.rowspan === 1 ? mark : ''
        if (own !== '') mark = ''
        const source = cellSource(slot, {
          fit,
          number,
          row: at,
          whole: whole[at] === true,
          repeats,
          before: first + own,
        })
        first = ''
        return [source]
      })
      .join('')
  }
  let at = 0
  const pieces = splitTable(table).map((piece) => {
    const heads = headerRows(piece.rows)
    const sources = piece.rows.map((_, index) => {
      const source = rowSource(slots[at] ?? [], at, index < heads)
      at++
      return source
    })
    const height = heights.slice(at - piece.rows.length, at - piece.rows.length + heads).reduce((a, b) => a + b, 0)
    // A header is never broken: one that would not fit on a page is printed once, as rows like others.
    if (heads === 0 || height > repeated * page) return sources.join('\n')
    return `table.header(${sources.slice(0, heads).join('\n')}),\n${sources.slice(heads).join('\n')}`
  })
  const columns = fit.columns.map(pt).join(',')
  const covered = slots.some((row) => row.every(({ kind }) => kind === 'continued'))
  const rows = covered ? `rows:(${slots.map(rowHeight).join(',')},),` : ''
  return `grid-of(${pt(fit.size)},${pt(fit.inset)},(${columns},),\ntable.with(${rows}\n${pieces.join('\n')}))`
}

/** A row in which no cell begins has no text that makes it high. */
const rowHeight = (row: readonly Slot[]): string => (row.every(({ kind }) => kind === 'continued') ? '20pt' : 'auto')

/** Labels are; a long text that crosses rows goes on by itself. */
const isCarried = (cell: LayoutCell): boolean =>
  cell.rowspan > 1 && cell.role !== 'value' && cell.text.trim() !== '' && cell.text.length < 100

interface CellContext {
  readonly fit: TableFit
  readonly number: number
  readonly row: number
  readonly whole: boolean
  /** The row is a header, which is repeated anyway. */
  readonly repeats: boolean
  /** What stands in the cell before its text. */
  readonly before: string
}

function cellSource(slot: Slot, { fit, number, row, whole, repeats, before }: CellContext): string {
  const { cell } = slot
  const room = widthOf(slot, fit) - 2 * fit.inset
  const text = typstText(cell?.text ?? '', room / fit.size)
  const shown = cell?.inferred === true ? `inferred(${text})` : text
  const { colspan, rowspan, align } = cell ?? { colspan: slot.colspan, rowspan: 1, align: 'left' as const }
  if (cell !== undefined && !repeats && isCarried(cell)) {
    const left = points(sheets[fit.sheet].left) + fit.columns.slice(0, slot.column - 1).reduce((a, b) => a + b, 0)
    const place = `(${number},${row},${rowspan},${pt(left + fit.inset)},${pt(room)},${pt(fit.size)})`
    return `cell(${colspan},${rowspan},${align},true,${before}label-of(${place},${align},${shown})),`
  }
  return `cell(${colspan},${rowspan},${align},${rowspan > 1 || !whole},${before}${shown}),`
}

const widthOf = ({ column, colspan }: Slot, { columns }: TableFit): number =>
  columns.slice(column - 1, column - 1 + colspan).reduce((a, b) => a + b, 0)

/** At most how high the cell is on one page, in points: every character full width, a tenth more for where lines may end. */
function heightOf(slot: Slot, fit: TableFit): number {
  const perLine = Math.max(1, Math.floor((widthOf(slot, fit) - 2 * fit.inset) / fit.size))
  const lines = printableText(slot.cell?.text ?? '')
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / perLine)), 0)
  return lines * fit.size * pitch + 2 * cellInset
}
