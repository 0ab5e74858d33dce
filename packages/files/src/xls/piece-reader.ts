import { byteAt, longAt, unitsAt, wordAt } from '../compound/little-endian.ts'

/**
 * Reads Unicode strings of BIFF8 out of a record and those that continue it. Characters that go on in the next record
 * begin there with a new word on whether they have one byte or two.
 */
export class PieceReader {
  private readonly pieces: readonly Uint8Array[]
  private index = 0
  private at = 0

  constructor(pieces: readonly Uint8Array[], at = 0) {
    this.pieces = pieces
    this.at = at
  }

  get ended(): boolean {
    this.turn()
    return this.index >= this.pieces.length
  }

  byte(): number {
    this.turn()
    return byteAt(this.piece, this.at++)
  }

  word(): number {
    this.turn()
    this.at += 2
    return wordAt(this.piece, this.at - 2)
  }

  long(): number {
    this.turn()
    this.at += 4
    return longAt(this.piece, this.at - 4)
  }

  skip(count: number): void {
    let left = count
    while (left > 0 && !this.ended) {
      const step = Math.min(left, this.piece.length - this.at)
      this.at += step
      left -= step
    }
  }

  /** A string with its length, as XLUnicodeRichExtendedString has it: its runs of type and its readings are passed over. */
  text(): string {
    const count = this.word()
    return this.characters(count)
  }

  /** The rest of a string behind its length. */
  characters(count: number): string {
    let flags = this.byte()
    const runs = flags & 8 ? this.word() : 0
    const extra = flags & 4 ? this.long() : 0
    const parts: string[] = []
    let left = count
    while (left > 0 && this.index < this.pieces.length) {
      const wide = (flags & 1) === 1
      const room = Math.floor((this.piece.length - this.at) / (wide ? 2 : 1))
      const step = Math.max(0, Math.min(left, room))
      parts.push(wide ? unitsAt(this.piece, this.at, step) : latin(this.piece, this.at, step))
      this.at += wide ? step * 2 : step
      left -= step
      if (left === 0) break
      this.index++
      this.at = 0
      flags = byteAt(this.piece, this.at++)
    }
    this.skip(runs * 4 + extra)
    return parts.join('')
  }

  private get piece(): Uint8Array {
    return this.pieces[this.index] ?? new Uint8Array()
  }

  private turn(): void {
    while (this.index < this.pieces.length && this.at >= this.piece.length) {
      this.index++
      this.at = 0
    }
  }
}

function latin(bytes: Uint8Array, at: number, count: number): string {
  let text = ''
  for (let index = at; index < at + count; index++) text += String.fromCharCode(byteAt(bytes, index))
  return text
}
