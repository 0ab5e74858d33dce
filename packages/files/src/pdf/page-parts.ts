import type { Area } from './area.ts'

/** What a page holds, as a person would name its parts. */
export type PagePart = PageText | PageTable

export interface PageText {
  readonly kind: 'text'
  readonly text: string
  readonly area: Area
  /** Of its letters, in points. */
  readonly size: number
  readonly inferred?: true
  /** The margin ended its last line within a sentence: it may go on over the page. */
  readonly open?: true
  /** Its first line begins at the margin, and with no number: it may be the rest of a text of the page before. */
  readonly rest?: true
}

export interface PageTable {
  readonly kind: 'table'
  readonly area: Area
  /** Drawn lines made the cells; else columns were told apart by gaps. */
  readonly ruled: boolean
  /** Edges of the columns. */
  readonly xs: readonly number[]
  readonly rows: readonly PageRow[]
  readonly closedTop: boolean
  readonly closedBottom: boolean
}

export interface PageRow {
  readonly area: Area
  /** Cells that begin in the row, left to right. */
  readonly cells: readonly PageCell[]
}

export interface PageCell {
  readonly text: string
  /** From 0. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly area: Area
  /** Its last line was ended by the margin, so that the text may go on. */
  readonly full: boolean
  /** The file says of all that stands in it that it is no part of the document. */
  readonly artifact?: true
  readonly inferred?: true
}
