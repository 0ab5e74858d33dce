import type { TextOrigin, TracedParagraph, TracedPiece } from '../flow/flow.ts'
import type { XmlTag } from '../xml/read-xml-part.ts'
import type { WordParagraph } from './word-paragraph.ts'

/** Notes where paragraphs and the elements right in them stand in the XML, while a story is read. */
export interface ParagraphTracer {
  /** Every element that begins, whatever it is; told before it is read. */
  readonly open: (at: number) => void
  /** The element that has just begun is this paragraph. */
  readonly paragraph: (tag: XmlTag, paragraph: WordParagraph) => void
  /** Of a text that belongs to what is drawn here. */
  readonly here: () => readonly TextOrigin[]
  /** Every element that ends; told after it was read. */
  readonly close: (at: number, end: number) => void
}

interface Open {
  readonly depth: number
  readonly traced: TracedParagraph
  readonly paragraph: WordParagraph
  piece: TracedPiece | undefined
}

/**
 * Paragraphs stand in one another only where a text box hangs in one: nothing may be put into a box, so that its texts
 * are traced to the piece of the outermost paragraph that holds it.
 *
 * @param inField Whether a field is open now.
 */
export function paragraphTracer(inField: () => boolean): ParagraphTracer {
  const paragraphs: Open[] = []
  let depth = 0
  const here = (): readonly TextOrigin[] => {
    const [outer] = paragraphs
    if (outer === undefined) return []
    return [{ at: 0, paragraph: outer.traced, ...(outer.piece && { within: outer.piece }) }]
  }
  return {
    here,
    open: (at) => {
      depth++
      const top = paragraphs.at(-1)
      if (top === undefined || depth !== top.depth + 1) return
      const from = top.paragraph.text.length
      top.piece = { at, end: at, from, to: from, inField: false }
      top.traced.pieces.push(top.piece)
    },
    paragraph: ({ uri, at }, paragraph) => {
      const traced: TracedParagraph = { uri, at, end: at, oneTag: false, pieces: [] }
      paragraph.origins = paragraphs.length > 0 ? here() : [{ at: 0, paragraph: traced }]
      paragraphs.push({ depth, traced, paragraph, piece: undefined })
    },
    close: (at, end) => {
      const top = paragraphs.at(-1)
      if (top !== undefined && depth === top.depth) {
        top.traced.end = at
        top.traced.oneTag = at === end
        paragraphs.pop()
      } else if (top?.piece !== undefined && depth === top.depth + 1) {
        top.piece.end = end
        top.piece.to = top.paragraph.text.length
        top.piece.inField = inField()
        top.piece = undefined
      }
      depth--
    },
  }
}
