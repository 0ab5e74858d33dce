import type { Level1, Level2 } from '../../form/codes.ts'
import type { Place } from '../../form/place.ts'
import type { Printed } from '../../form/printed.ts'
import type { Cell, Strip } from '../source/strip.ts'
import type { Column } from './column.ts'

/** One row of the indicator table, its cells told apart but not yet typed. */
export interface RawRow {
  level1: Printed<Level1>
  level2: Printed<Level2>
  /** Points printed in the label of the level 2. */
  readonly level2Weight?: Printed<string>
  /** Cells by column, the blank ones of existing columns included. */
  readonly cells: ReadonlyMap<Column, Cell>
  readonly place: Place
  /** Only the level label is printed: a row that the authors left empty. */
  readonly empty: boolean
  /** What damage forced the reader to decide. */
  readonly doubts: readonly Doubt[]
  /** The level-2 label is gone, and no earlier row gives it. */
  readonly level2Lost: boolean
}

export interface Doubt {
  readonly rule: 'level1-label-lost' | 'level2-label-lost' | 'cells-slipped' | 'cell-continued'
  readonly part: 'level1' | 'level2' | 'name' | 'target'
  readonly cell?: Cell
}

export interface RawTotals {
  readonly label: Cell
  readonly weight?: Cell
  readonly score?: Cell
  /** "优", printed beside the sums without a label. */
  readonly grade?: Cell
}

export interface RawPoints {
  readonly level1: Printed<Level1>
  readonly points: Printed<string>
}

export interface RawTable {
  readonly columns: readonly Column[]
  readonly header: Strip
  readonly side: { readonly cell: Cell } | undefined
  readonly rows: readonly RawRow[]
  readonly points: readonly RawPoints[]
  readonly totals: RawTotals | undefined
  /** Column headers and labels beside the table. */
  readonly labels: readonly Cell[]
  readonly repeated: readonly Strip[]
  /** Sums of groups, printed among the rows. */
  readonly subtotals: readonly Strip[]
  readonly leftover: readonly Strip[]
}

/** The cell of a row in the first column of that name. */
export const cellIn = (cells: ReadonlyMap<Column, Cell>, name: Column['name']): Cell | undefined => {
  for (const [column, cell] of cells) if (column.name === name) return cell
  return undefined
}
