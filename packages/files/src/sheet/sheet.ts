import type { OurStyle } from './our-styles.ts'

/** A sheet of a workbook as far as it shows anything, sparse: what it declares beyond that costs nothing. */
export interface Sheet {
  /** Empty where there are no sheets to tell apart. */
  readonly name: string
  /** The program does not show the sheet: mostly lists behind drop-down cells. */
  readonly hidden: boolean
  /** Cells that show a text, in any order, no two at one place. */
  readonly cells: readonly SheetCell[]
  /** Merged areas, overlapping and absurd ones included. */
  readonly merges: readonly Area[]
  /** Columns in which some cell without a text has borders, as far as the reader looked. */
  readonly ruledColumns: ReadonlySet<number>
  /** From, to, both included; in any order. */
  readonly hiddenRows: readonly Range[]
  readonly hiddenColumns: readonly Range[]
  /** Widths of columns that the file gives one, and how it prints the page. */
  readonly widths?: ReadonlyMap<number, number>
  readonly orientation?: 'portrait' | 'landscape'
  /** Texts that lie over the sheet, in shapes. */
  readonly floating?: readonly FloatingText[]
  /** Where the file is a text: first and last line of each row. */
  readonly lines?: readonly Range[]
}

export interface SheetCell {
  /** From 1, as `column`. */
  readonly row: number
  readonly column: number
  /** As the program shows it; never blank. */
  readonly text: string
  /** It has a line on its left or right. */
  readonly ruled: boolean
  /** What we wrote it for, where we wrote it. */
  readonly ours?: OurStyle
}

export interface FloatingText {
  readonly text: string
  /** The cell under its upper left corner, where the file says it. */
  readonly at?: { readonly row: number; readonly column: number }
}

/** Rows and columns from 1, all four included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export type Range = readonly [from: number, to: number]

export const lastSheetRow = 1_048_576
export const lastSheetColumn = 16_384
