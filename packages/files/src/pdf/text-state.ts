import { identity, type Matrix, multiply } from './matrix.ts'

/** What of a font matters for where its glyphs stand. */
export interface FontFacts {
  readonly vertical: boolean
  /** A Type 3 font measures its glyphs in units of its own. */
  readonly unit: number
}

/** The text state of ISO 32000-1, 9.3; saved and restored with the graphics state. */
export interface TextState {
  font: FontFacts
  size: number
  charSpacing: number
  wordSpacing: number
  /** 1 is as wide as the font. */
  stretch: number
  leading: number
  rise: number
  mode: number
}

export const newTextState = (): TextState => ({
  font: { vertical: false, unit: 0.001 },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
})

/** Where the next glyph goes: the text matrix and that of the line, which live from BT to ET. */
export interface TextCursor {
  matrix: Matrix
  line: Matrix
}

export const newCursor = (): TextCursor => ({ matrix: identity, line: identity })

export function moveLine(cursor: TextCursor, x: number, y: number): void {
  cursor.line = multiply(cursor.line, [1, 0, 0, 1, x, y])
  cursor.matrix = cursor.line
}
