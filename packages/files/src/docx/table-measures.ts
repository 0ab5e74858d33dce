import type { Paper } from '../layout/paper.ts'
import type { RowMeasures } from '../layout/row-heights.ts'

/** Paper and type of a table. `size`: of its type, in points. */
export interface DocxFit {
  readonly sheet: Paper
  readonly size: 12 | 10.5 | 9 | 7.5
}

/** Line pitch of each cell style, in points: at least this, and more than the type needs in any font. */
export const cellLines = { 12: 16, 10.5: 14.5, 9: 12.5, 7.5: 10.5 } as const

/** As the cells of our tables are set: 8 mm at least, small margins, half a point of border. */
export const tableMeasures = ({ size }: DocxFit): RowMeasures => ({
  size,
  line: cellLines[size],
  lowest: 23.2,
  sides: size >= 10.5 ? 5.7 : 3,
  ends: 2.5,
})
