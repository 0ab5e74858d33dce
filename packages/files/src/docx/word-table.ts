import type { Flow } from '../flow/flow.ts'

/** A table as WordprocessingML tells it: cells that begin, and cells that continue the one above or to the left. */
export interface WordTable {
  /** Right edges of the grid's columns, in twips. */
  readonly edges: number[]
  readonly rows: WordRow[]
}

export interface WordRow {
  header: boolean
  /** Tracked as deleted: printed no more. */
  deleted: boolean
  /** Columns left out on either side. */
  before: number
  after: number
  /** Column of the next cell, from 1. */
  column: number
  readonly cells: WordCell[]
}

export interface WordCell {
  column: number
  colspan: number
  merge: 'none' | 'restart' | 'continue'
  /** The old horizontal merge: the cell belongs to the one on its left. */
  joined: boolean
  /** Tracked as deleted. */
  deleted: boolean
  /** In twips; 0 where the file gives none. */
  width: number
  readonly content: Flow[]
}
