import { byteAt, wordAt } from '../compound/little-endian.ts'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'
import type { Piece } from './piece-table.ts'

/** All characters of a document, main text and other parts, by their number from 0. */
export interface DocumentText {
  readonly length: number
  readonly codes: Uint16Array
  /** Offset of each in the stream WordDocument: by it formatting is looked up. */
  readonly offsets: Uint32Array
  /** Offset of what comes after it there. */
  readonly next: (index: number) => number
  /** Properties that its piece puts over the formatting. */
  readonly properties: (index: number) => Uint8Array
}

/**
 * @throws {Refusal} `too-large`
 */
export function documentText(pieces: readonly Piece[], document: Uint8Array, limits: Limits): DocumentText {
  const inside = pieces.filter((piece) => piece.first <= document.length).toSorted((a, b) => a.first - b.first)
  const length = inside.reduce((most, piece) => Math.max(most, piece.first + piece.length), 0)
  // A byte of text of the limit's kind is half a character here.
  if (length * 2 > limits.textBytes)
    throw new Refusal('too-large', { limit: megabytes(limits.textBytes), found: megabytes(length * 2) })
  const codes = new Uint16Array(length)
  const offsets = new Uint32Array(length)
  for (const { first, length: count, offset, width } of inside)
    for (let index = 0; index < count; index++) {
      const at = offset + index * width
      codes[first + index] = width === 2 ? wordAt(document, at) : latin(byteAt(document, at))
      offsets[first + index] = at
    }
  const pieceAt = pieceFinder(inside)
  return {
    length,
    codes,
    offsets,
    next: (index) => (offsets[index] ?? 0) + (pieceAt(index)?.width ?? 2),
    properties: (index) => pieceAt(index)?.properties ?? none,
  }
}

const none = new Uint8Array(0)

/** Windows-1252, where it differs from Latin-1. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const latin = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? upper.charCodeAt(byte - 0x80) : byte)

/** Fast where the same piece is asked for again and again. */
function pieceFinder(sorted: readonly Piece[]): (index: number) => Piece | undefined {
  let last: Piece | undefined
  return (index) => {
    if (last !== undefined && last.first <= index && index < last.first + last.length) return last
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sorted[middle]?.first ?? 0) <= index) low = middle + 1
      else high = middle
    }
    last = sorted[low - 1]
    return last
  }
}
