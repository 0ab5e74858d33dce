import { longAt } from '../compound/little-endian.ts'
import type { Fib } from './fib.ts'

export interface BoxRange {
  readonly from: number
  readonly to: number
  /** The character of the main text that it is anchored at; unknown for boxes in groups of shapes. */
  readonly anchor: number | undefined
}

const anchorSize = 26
const boxSize = 22

/** Text boxes, each with its characters ([MS-DOC] 2.8.31, 2.8.34). Where their table is damaged, all are one. */
export function boxRanges(fib: Fib, table: Uint8Array, from: number, to: number): readonly BoxRange[] {
  if (to <= from) return []
  const anchors = new Map<number, number>()
  const shapes = fib.structure(table, 'boxAnchors')
  const shapeCount = Math.floor((shapes.length - 4) / (4 + anchorSize))
  for (let index = 0; index < shapeCount; index++)
    anchors.set(longAt(shapes, (shapeCount + 1) * 4 + index * anchorSize), longAt(shapes, index * 4))

  const boxes = fib.structure(table, 'boxes')
  const count = Math.floor((boxes.length - 4) / (4 + boxSize))
  const ranges: BoxRange[] = []
  let at = from
  for (let index = 0; index < count && at < to; index++) {
    const end = Math.min(to, from + longAt(boxes, (index + 1) * 4))
    const shape = longAt(boxes, (count + 1) * 4 + index * boxSize + 14)
    if (end > at) ranges.push({ from: at, to: end, anchor: anchors.get(shape) })
    at = Math.max(at, end)
  }
  return at < to ? [...ranges, { from: at, to, anchor: undefined }] : ranges
}
