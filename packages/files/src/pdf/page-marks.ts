import type { Area } from './area.ts'

/** Where a text runs: 0 to the right, 1 downwards, 2 to the left, 3 upwards; `slanted` is everything between. */
export type Direction = 0 | 1 | 2 | 3 | 'slanted'

/** One character, or what one glyph stands for. */
export interface Glyph {
  readonly text: string
  /** The em box: from where the glyph begins to where the next one does, as high as the font. */
  readonly area: Area
  /** The font's size on the page, in points. */
  readonly size: number
  readonly direction: Direction
  /** Painted by nothing: the text layer under a scan, or words for machines only. */
  readonly invisible: boolean
  /** Number of the operator that showed it. */
  readonly run: number
  /** What may be seen of the page here. */
  readonly clip: Area
  /** The file says that it is no part of the document: a page number, what is printed again on the next page. */
  readonly artifact?: true
  /** Number of the marked content of the page that it stands in: the structure of a tagged file says what that is. */
  readonly content?: number
  /** Printed by our own writer where the source printed nothing. */
  readonly inferred?: true
}

/** A drawn line or a filled rectangle as thin as one. */
export interface Rule {
  readonly area: Area
  readonly across: boolean
}

/** A filled rectangle that is no line. */
export interface Fill {
  readonly area: Area
  readonly color: string
}

/** What a page shows, in points from its upper left corner as it is shown. */
export interface PageMarks {
  readonly width: number
  readonly height: number
  readonly glyphs: readonly Glyph[]
  readonly rules: readonly Rule[]
  /** In the order in which they were painted. */
  readonly fills: readonly Fill[]
}
