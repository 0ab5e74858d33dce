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

/** The beginning and the end of a cell's text, in points. */
export interface TextEnds {
  /** The width of what the first line cannot be broken before: it had to fit on the line above. */
  readonly unit: number
  /** What is free at the end of the last line. */
  readonly left: number
  /** Of the letters of the last line. */
  readonly size: number
  /** The last line is as low as any of the row: the text had no room for one line more. */
  readonly low: boolean
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
  /** How its text can go on over the end of a page; absent where it has none. */
  readonly ends?: TextEnds
  /** The file says of all that stands in it that it is no part of the document. */
  readonly artifact?: true
  readonly inferred?: true
  /** Numbers of the marked contents of the page that stand in it. */
  readonly contents?: readonly number[]
}
