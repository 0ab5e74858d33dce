import { withoutMarkup } from '../form/markup.ts'
import type { LayoutParagraph, LayoutPart } from './layout.ts'

/** A piece of the document with the line at which it stands; undefined: behind the piece before it. */
export interface Piece {
  readonly line: number | undefined
  readonly parts: readonly LayoutPart[]
}

/** A text as titles and headings are compared. */
export const tight = (text: string): string => withoutMarkup(text).replace(/\s+/g, '')

/** A line of prose, with the pointers of what it shows. */
export const paragraph = (
  style: LayoutParagraph['style'],
  text: string,
  at: readonly string[] = [],
  input?: 'text' | 'long-text',
): LayoutParagraph => ({
  kind: 'paragraph',
  style,
  text,
  ...(at.length > 0 ? { at } : {}),
  ...(input ? { input } : {}),
})

/** Pieces in source order: one without a line stays behind the piece before it. */
export const inOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  let last = 0
  return pieces
    .map((piece, i) => {
      last = piece.line ?? last
      return { piece, i, line: last }
    })
    .toSorted((a, b) => a.line - b.line || a.i - b.i)
    .map(({ piece }) => piece)
}
