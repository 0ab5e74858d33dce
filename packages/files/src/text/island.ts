import type { TextLine } from './text-line.ts'

/** A cell of a table that stands inside an ordinary text. */
export interface IslandCell {
  readonly text: string
  /** From 1. */
  readonly column: number
  readonly colspan?: number
  readonly rowspan?: number
  /** The line in which the cell begins, and its last one. */
  readonly line: number
  readonly endLine?: number
}

export interface IslandRow {
  readonly cells: readonly IslandCell[]
  readonly line: number
  readonly endLine?: number
}

/** A table written with characters inside an ordinary text: bars, commas and quotes, drawn boxes, HTML tags. */
export interface Island {
  readonly kind: 'table'
  readonly ruled: boolean
  readonly rows: readonly IslandRow[]
}

/** Text beside a table on the same line. */
export interface IslandText {
  readonly kind: 'text'
  readonly text: string
  readonly line: number
  readonly start: number
}

/** What a run of lines holds, and the index of the first line behind it. */
export interface Found {
  readonly parts: readonly (Island | IslandText)[]
  readonly end: number
}

/** Looks for a table that begins in the line at an index; undefined where none does. */
export type IslandReader = (lines: readonly TextLine[], at: number) => Found | undefined
