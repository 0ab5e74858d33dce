import type { CellLook } from './cell-look.ts'

/** A row of a sheet as it is written. */
export interface SheetRow {
  /** Points. */
  readonly height: number
  /** Every cell that has a look, left to right, also the empty ones that a merged cell covers. */
  readonly cells: readonly WrittenCell[]
}

export interface WrittenCell {
  /** From 1. */
  readonly column: number
  readonly look: CellLook
  /** Absent in an empty cell. */
  readonly value?: string | number
}

/** Rows and columns from 1 within the rows it comes with, all four included. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Some rows of a sheet: a line of text, or a whole table. */
export interface RowBlock {
  readonly rows: readonly SheetRow[]
  readonly merged: readonly MergedArea[]
  /** First and last row that pages repeat, from 1. */
  readonly titles?: readonly [from: number, to: number]
  /** First and last row of a list that is sorted and filtered, from 1. */
  readonly filter?: readonly [from: number, to: number]
  /** Names that stand at the first row, for links. */
  readonly anchors?: readonly string[]
  /** Where a link in the first row leads. */
  readonly link?: string
}
