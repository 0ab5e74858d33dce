import type { Area } from './area.ts'

/** What a document holds, tables over pages put together. */
export type DocumentPart = DocumentText | DocumentTable

export interface DocumentText {
  readonly kind: 'text'
  readonly text: string
  readonly spot: Spot
  readonly inferred?: true
}

export interface DocumentTable {
  readonly kind: 'table'
  readonly ruled: boolean
  readonly spot: Spot
  readonly rows: readonly DocumentRow[]
}

export interface DocumentRow {
  readonly spot: Spot
  readonly cells: readonly DocumentCell[]
}

export interface DocumentCell {
  readonly text: string
  /** From 0. */
  readonly column: number
  readonly colspan: number
  readonly rowspan: number
  readonly spot: Spot
  readonly inferred?: true
}

/** Where a part begins: the page from 1, and its box there as the page is shown. */
export interface Spot {
  readonly page: number
  readonly area: Area
}
