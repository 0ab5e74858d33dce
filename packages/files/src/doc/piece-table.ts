import { byteAt, longAt, shortAt, wordAt } from '../compound/little-endian.ts'
import type { Limits } from '../open/limits.ts'
import { Refusal } from '../open/refusal.ts'

/** A run of text: which characters of the document it is, and where in the stream WordDocument it stands. */
export interface Piece {
  /** Number of its first character in the document, from 0. */
  readonly first: number
  readonly length: number
  /** Offset of its first byte. */
  readonly offset: number
  /** 2: UTF-16; 1: a code page of 8 bits. */
  readonly width: 1 | 2
  /** Properties that saving quickly has put over all characters of the piece. */
  readonly properties: Uint8Array
}

/**
 * The piece table ([MS-DOC] 2.8.35, 2.9.38). Text that the stream does not have is left out; a table whose pieces hold
 * more characters than the stream has bytes is refused: an honest one uses each byte once.
 *
 * @throws {Refusal} `part-damaged`
 */
export function readPieces(clx: Uint8Array, document: Uint8Array, limits: Limits): readonly Piece[] {
  const pieces: Piece[] = []
  const shared: Uint8Array[] = []
  let at = 0
  while (byteAt(clx, at) === 1) {
    const length = wordAt(clx, at + 1)
    shared.push(clx.subarray(at + 3, at + 3 + length))
    at += 3 + length
  }
  if (byteAt(clx, at) !== 2) throw new Refusal('part-damaged', { part: 'Clx' })
  const table = clx.subarray(at + 5, at + 5 + longAt(clx, at + 1))
  const count = Math.floor((table.length - 4) / 12)
  let total = 0
  for (let index = 0; index < count; index++) {
    const first = longAt(table, index * 4)
    const descriptor = (count + 1) * 4 + index * 8
    const place = longAt(table, descriptor + 2)
    const width = (place & 0x4000_0000) === 0 ? 2 : 1
    const offset = width === 1 ? (place & 0x3fff_ffff) >>> 1 : place & 0x3fff_ffff
    const there = Math.max(0, Math.floor((document.length - offset) / width))
    const length = Math.min(longAt(table, index * 4 + 4) - first, there)
    if (length <= 0) continue
    total += length
    if (total > document.length || pieces.length >= limits.parts) throw new Refusal('part-damaged', { part: 'PlcPcd' })
    pieces.push({ first, length, offset, width, properties: propertiesOf(table, descriptor + 6, shared) })
  }
  return pieces
}

/** Either the number of shared properties, or one property that fits in the word itself ([MS-DOC] 2.9.215). */
function propertiesOf(table: Uint8Array, at: number, shared: readonly Uint8Array[]): Uint8Array {
  const word = wordAt(table, at)
  if ((word & 1) === 1) return shared[word >>> 1] ?? none
  const code = shortCodes[(word >>> 1) & 0x7f]
  return code === undefined ? none : Uint8Array.of(code & 0xff, code >>> 8, shortAt(table, at) >>> 8)
}

const none = new Uint8Array(0)

/** Of the properties that a piece may name in 7 bits, those that change what is printed. */
const shortCodes: Readonly<Record<number, number>> = {
  24: 0x2416,
  25: 0x2417,
  65: 0x0800,
  92: 0x083c,
}
