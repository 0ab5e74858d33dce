import { longAt } from '../compound/little-endian.ts'

export interface MarginRanges {
  readonly headers: readonly (readonly [from: number, to: number])[]
  readonly footers: readonly (readonly [from: number, to: number])[]
}

/** Of the texts of the margins the first six are lines between text and notes; then each section has six. */
const separators = 6
const isFooter = [false, false, true, true, false, true] as const

/**
 * Characters of headers and footers ([MS-DOC] 2.8.22).
 *
 * @param from Where their part of the text begins, `to` where it ends.
 */
export function marginRanges(table: Uint8Array, from: number, to: number): MarginRanges {
  const headers: (readonly [number, number])[] = []
  const footers: (readonly [number, number])[] = []
  let at = from
  for (let index = 0; index + 1 < Math.floor(table.length / 4) && at < to; index++) {
    const end = Math.min(to, from + longAt(table, (index + 1) * 4))
    if (index >= separators && end > at)
      (isFooter[(index - separators) % 6] === true ? footers : headers).push([at, end])
    at = Math.max(at, end)
  }
  return { headers, footers }
}
