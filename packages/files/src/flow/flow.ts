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
  readonly role?: 'title' | 'heading'
  /** Our writer's mark between two pieces of one table. */
  readonly joint?: true
}

export interface FlowTable {
  readonly kind: 'table'
  /** Our writer cut it off the table right before it, to repeat header rows. */
  readonly goesOn?: true
  /** Where the file says it: the right edge of every column from the table's left, in one unit. */
  readonly edges?: readonly number[]
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
