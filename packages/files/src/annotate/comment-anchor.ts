import type { FlowText, TextOrigin, TracedParagraph, TracedPiece } from '../flow/flow.ts'

/** Texts that make up a paragraph or cell of Blocks, in their order, and where each begins in its text. */
export type BlockTexts = readonly { readonly text: FlowText; readonly at: number }[]

/** Where a comment begins and ends in the XML. */
export interface CommentAnchor {
  readonly begin: number
  readonly end: number
  /** The paragraph in which it ends. */
  readonly paragraph: TracedParagraph
}

/** A piece of XML and what of a block's text it prints. */
export interface Printing {
  readonly paragraph: TracedParagraph
  readonly piece: TracedPiece
  readonly from: number
  readonly to: number
}

/**
 * Where a comment on a part of a text stands: around the elements of its paragraphs that print it, for none of them may
 * be cut; in an empty cell at the end of its paragraph. Undefined where no text says where it stands.
 *
 * @param from, to The part of the text; all of it where both are undefined.
 */
export function commentAnchor(texts: BlockTexts, from?: number, to?: number): CommentAnchor | undefined {
  const printing = texts.flatMap(({ text, at }) => printingPieces(text, at))
  const meant = printing.filter(
    (one) => from !== undefined && to !== undefined && one.from < Math.max(to, from + 1) && one.to > from,
  )
  const [first, last] = meant.length > 0 ? [meant[0], meant.at(-1)] : [printing[0], printing.at(-1)]
  if (first !== undefined && last !== undefined)
    return { begin: beginOf(first), end: endOf(last), paragraph: last.paragraph }
  const paragraph = texts.flatMap(({ text }) => text.origins ?? [])[0]?.paragraph
  return paragraph && { begin: paragraph.end, end: paragraph.end, paragraph }
}

/** The pieces that print a text which begins `at` in its block. */
export function printingPieces({ text, origins = [] }: FlowText, at: number): readonly Printing[] {
  return origins.flatMap(({ at: start, paragraph, within }: TextOrigin, index): readonly Printing[] => {
    const stop = origins[index + 1]?.at ?? text.length
    if (within !== undefined) return stop > start ? [{ paragraph, piece: within, from: at + start, to: at + stop }] : []
    return paragraph.pieces
      .filter((piece) => piece.to > piece.from)
      .map((piece) => ({ paragraph, piece, from: at + start + piece.from, to: at + start + piece.to }))
  })
}

/** Before a piece, unless a field goes on there: then before what begins it. */
function beginOf({ paragraph: { pieces }, piece }: Printing): number {
  let index = pieces.indexOf(piece)
  while (index > 0 && pieces[index - 1]?.inField) index--
  return pieces[index]?.at ?? piece.at
}

function endOf({ paragraph: { pieces, end }, piece }: Printing): number {
  const stop = pieces.slice(pieces.indexOf(piece)).find(({ inField }) => !inField)
  return stop?.end ?? end
}
