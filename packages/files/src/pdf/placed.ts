import type { TextLine } from './text-lines.ts'

/** A text and the columns that it stands in, from 0, both ends inclusive. */
export interface Placed {
  readonly text: TextLine
  readonly from: number
  readonly to: number
}
