import { longAt, wordAt } from '../compound/little-endian.ts'

/** The file information block at the head of the stream WordDocument ([MS-DOC] 2.5), as far as texts and tables need it. */
export interface Fib {
  /** Which of the two table streams holds the structures. */
  readonly table: '0Table' | '1Table'
  readonly encrypted: boolean
  /** Lengths, in characters, of the parts of the text, which stand one after another. */
  readonly parts: {
    readonly main: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly comments: number
    readonly endnotes: number
    readonly boxes: number
    readonly headerBoxes: number
  }
  /** The bytes of the structure with this number among the pairs of offset and length; of none where it is absent. */
  readonly structure: (table: Uint8Array, number: keyof typeof structures) => Uint8Array
  /** Where that structure begins in the table stream. */
  readonly offset: (number: keyof typeof structures) => number
}

const structures = {
  styles: 1,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  boxAnchors: 40,
  boxes: 56,
  lists: 73,
  listOverrides: 74,
} as const

const pairs = 154

export function readFib(document: Uint8Array): Fib {
  const flags = wordAt(document, 10)
  const part = (index: number) => longAt(document, 76 + index * 4)
  const offset = (name: keyof typeof structures) => longAt(document, pairs + structures[name] * 8)
  return {
    table: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    encrypted: (flags & 0x0100) !== 0,
    parts: {
      main: part(0),
      footnotes: part(1),
      headers: part(2),
      macros: part(3),
      comments: part(4),
      endnotes: part(5),
      boxes: part(6),
      headerBoxes: part(7),
    },
    offset,
    structure: (table, name) => {
      const start = offset(name)
      return table.subarray(start, start + longAt(document, pairs + structures[name] * 8 + 4))
    },
  }
}

/** What the first word of the stream says: a document of Word 97 or later, of an older Word, or none. */
export function wordAge(document: Uint8Array): 'word97' | 'older' | 'none' {
  const identity = wordAt(document, 0)
  const version = wordAt(document, 2)
  if (identity === 0xa5ec) return version >= 0xc0 ? 'word97' : 'older'
  // 0xa5db and 0xa5dc; those of East Asia had numbers of their own, such as 0xa699.
  return identity >>> 8 === 0xa5 || identity >>> 8 === 0xa6 ? 'older' : 'none'
}
