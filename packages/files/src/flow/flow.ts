/**
 * What a document with real tables holds, before it is numbered: texts and tables in reading order. The readers of docx
 * and HTML make it, `flowToBlocks` turns it into Blocks.
 */
export type Flow = FlowText | FlowTable

export interface FlowText {
  readonly kind: 'text'
  readonly text: string
  /** All that is printed here was marked as inferred by our writer. */
  readonly inferred: boolean
  readonly role?: 'title' | 'heading' | 'contents'
  /** Our writer's mark between two pieces of one table. */
  readonly joint?: true
  /** Where its parts stand in the file, in their order: what the reader of a format says of it when it is asked. */
  readonly origins?: readonly TextOrigin[]
}

/** A part of a text, up to where the next one begins. */
export interface TextOrigin {
  /** Where it begins in the text. */
  readonly at: number
  readonly paragraph: TracedParagraph
  /** The piece of the paragraph in which it stands whole: a text box hangs in a paragraph of the document. */
  readonly within?: TracedPiece
}

/** A paragraph in the XML of its file. Offsets count UTF-16 units from the beginning of the file's text. */
export interface TracedParagraph {
  readonly uri: string
  /** Where its tag begins. */
  readonly at: number
  /** Where its end tag begins; of a paragraph that is one tag, where that ends. */
  end: number
  oneTag: boolean
  /** The elements right in it, properties left out. */
  readonly pieces: TracedPiece[]
}

export interface TracedPiece {
  /** Where it begins and ends in the XML. */
  readonly at: number
  end: number
  /** What of its paragraph's own text it prints. */
  readonly from: number
  to: number
  /** A field goes on behind it: nothing may stand there that is not the field's. */
  inField: boolean
}

export interface FlowTable {
  readonly kind: 'table'
  /** Our writer cut it off the table right before it, to repeat header rows. */
  readonly goesOn?: true
  /** Where the file says it: the right edge of every column from the table's left, in one unit. */
  readonly edges?: readonly number[]
  /** Where the format can mark cells as headers: whether any of its cells is. */
  readonly headed?: boolean
  readonly rows: readonly FlowRow[]
}

export interface FlowRow {
  readonly header: boolean
  readonly cells: readonly FlowCell[]
}

export interface FlowCell {
  /** From 1. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly content: readonly Flow[]
}
