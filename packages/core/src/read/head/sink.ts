import { append } from '../../form/append.ts'
import { cleanLabel } from '../../form/labels.ts'
import type { Printed } from '../../form/printed.ts'
import type { ShapeCell, ShapeRow } from '../../template/synthesise.ts'
import { textOf } from '../source/cells.ts'
import type { Cell } from '../source/strip.ts'
import { spanOf } from './blanks.ts'
import { emptyHead } from './head.ts'

/** An amount as a row of the head shows it. */
export interface MoneyLine {
  readonly path: readonly string[]
  readonly column: string
  readonly label: Cell
  readonly amount: Cell
  readonly term?: string
}

/**
 * Where the rooms of the head reader put what they have read: the head's data, and beside it the shape of the row that
 * was read, from which a template is made where none is known.
 */
export class HeadSink {
  readonly head = emptyHead()
  readonly shape: ShapeRow[] = []
  private cells: ShapeCell[] = []

  /** A cell that announces others. */
  label(...cells: readonly Cell[]): void {
    for (const cell of cells) {
      this.head.labels.push(cell)
      this.cells.push({ label: cell.text, ...spanOf(cell) })
    }
  }

  /** A cell that announces others and is drawn by a block of its own. */
  silent(...cells: readonly Cell[]): void {
    append(this.head.labels, cells)
  }

  /** A header cell whose label is drawn already; `listed`: it is a cell of a list, which shows it. */
  value(label: Cell, value: Cell, listed = false): void {
    const field = { label: textOf(label), value: textOf(value) }
    this.head.fields.push(field)
    if (listed) this.head.listed.add(field)
    this.draw({ field: cleanLabel(label.text), ...spanOf(value) })
  }

  /** A header cell that no cell of the shape shows: it is printed in a row of its own. */
  field(label: Printed<string>, value: Cell): void {
    this.head.fields.push({ label, value: textOf(value) })
  }

  /** An amount; `twin`: it is a header cell as well; `listed`: it is a cell of a list, which shows it. */
  money({ path, column, label, amount, term }: MoneyLine, twin = false, listed = false): void {
    this.head.funds.push({
      path,
      column,
      label: textOf(label),
      amount,
      ...(term === undefined ? {} : { term }),
      ...(listed ? { listed } : {}),
    })
    if (twin) this.head.fields.push({ label: textOf(label), value: textOf(amount) })
    this.draw({
      fund: { path, ...(column === '预算' ? {} : { column }) },
      ...(twin ? { field: cleanLabel(label.text) } : {}),
      ...spanOf(amount),
    })
  }

  /** Draws the rows from that one on as one block. */
  drawAsBlock(from: number, row: ShapeRow): void {
    this.shape.splice(from, this.shape.length - from, row)
  }

  leftover(...cells: readonly Cell[]): void {
    append(this.head.leftover, cells)
  }

  /** Adds a cell to the shape of the row that is being read. */
  draw(cell: ShapeCell): void {
    this.cells.push(cell)
  }

  /** Adds a block of rows to the shape. */
  drawBlock(row: ShapeRow): void {
    this.shape.push(row)
  }

  /** Ends the row that was being read. */
  endRow(): void {
    if (this.cells.length > 0) this.shape.push({ cells: this.cells })
    this.cells = []
  }

  /** Draws every cell anew, once the whole head is known. */
  redraw(change: (cell: ShapeCell) => ShapeCell): void {
    const rows = this.shape.map((row) => ('cells' in row ? { cells: row.cells.map(change) } : row))
    this.shape.length = 0
    append(this.shape, rows)
  }
}
