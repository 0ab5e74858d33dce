import type { Place } from '../form/place.ts'

/**
 * What a file shows, format forgotten: paragraphs and grids in reading order, every text with its place. Every reader of
 * a file format gives Blocks; core/read makes forms of them.
 */
export interface Blocks {
  readonly source: {
    readonly name: string
    readonly sha256: string
    readonly mediaType: string
    readonly bytes: number
    readonly tablesWithoutHeaders?: number
  }
  readonly blocks: readonly Block[]
  /** What the reader of the file could not show, and says instead. */
  readonly notes?: readonly SourceNote[]
}

export type SourceNote = PagesWithoutText | CellsNotShown | PartsNotRead

/** Pages of which only a picture is there; from 1. */
export interface PagesWithoutText {
  readonly kind: 'pages-without-text'
  readonly pages: readonly number[]
}

/** Cells of a workbook that hold a text and that its program does not show: they were not read. */
export interface CellsNotShown {
  readonly kind: 'cells-not-shown'
  readonly sheet: string
  /** The whole sheet is hidden, rows or columns of it are, or merged cells lie over them. */
  readonly why: 'sheet' | 'rows' | 'covered'
  readonly cells: number
  /** The first of the texts. */
  readonly text: string
}

/** What a document holds beside its text, and was not read. */
export interface PartsNotRead {
  readonly kind: 'parts-not-read'
  /** `embedded`: files of other programs, of which a page shows a picture; `hidden`: texts that are formatted as hidden. */
  readonly what: 'embedded' | 'hidden'
  readonly count: number
  /** The program of the first file; the first hidden text. */
  readonly text: string
}

export type Block = Paragraph | Grid

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly place: Place
  /** What the file itself says of the paragraph's role, where it does; `contents`: a line of a list of contents. */
  readonly role?: 'title' | 'heading' | 'contents'
  /** Printed by us where the source did not print it. */
  readonly inferred?: true
}

/**
 * Rows of cells. `ruled`: spans and columns are those of the file (docx, HTML). Otherwise the cells were told apart by
 * tabs and the columns are only hints: merged cells are lost and texts may have slipped.
 */
export interface Grid {
  readonly kind: 'grid'
  readonly ruled: boolean
  readonly rows: readonly GridRow[]
  readonly place: Place
  /** Widths of its columns against each other, where the file tells them. */
  readonly widths?: readonly number[]
  /** How the paper lies on which it is printed, where the file tells. */
  readonly orientation?: 'portrait' | 'landscape'
}

export interface GridRow {
  /** Cells that begin in this row, left to right; empty ones included. */
  readonly cells: readonly GridCell[]
  readonly place: Place
  /** The file says that the row is repeated at the head of every page. */
  readonly header?: true
}

export interface GridCell {
  readonly text: string
  /** From 1. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly place: Place
  /** Printed by us where the source had lost the label: it reads back as inferred. */
  readonly inferred?: true
}
