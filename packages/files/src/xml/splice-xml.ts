import { joinBytes } from '../join-bytes.ts'

/** A piece of XML in place of the UTF-16 units from `at` to `end` of a file's text; no `end`: between two. */
export interface XmlSplice {
  readonly at: number
  readonly end?: number
  readonly xml: string
}

/**
 * Puts pieces of XML into the bytes of an XML file. Every other byte stays, whatever the file's encoding; what is put in
 * is written in it, characters beyond ASCII by their numbers.
 *
 * @param encoding As `xmlEncoding` tells it.
 * @param splices In any order; several at one place come in the order in which they are given.
 *
 * @example
 * spliceXml(utf8('<a>甲</a>'), 'utf-8', [{ at: 4, xml: '<b/>' }]) // <a>甲<b/></a>
 */
export function spliceXml(bytes: Uint8Array, encoding: string, splices: readonly XmlSplice[]): Uint8Array {
  const inOrder = splices
    .map((splice, index) => ({ ...splice, index }))
    .toSorted((a, b) => a.at - b.at || a.index - b.index)
  const byteAt = byteOffsets(bytes, encoding)
  const pieces: Uint8Array[] = []
  let from = 0
  for (const { at, end = at, xml } of inOrder) {
    const begin = byteAt(at)
    pieces.push(bytes.subarray(from, begin), encoded(xml, encoding))
    from = end === at ? begin : byteAt(end)
  }
  pieces.push(bytes.subarray(from))
  return joinBytes(pieces)
}

/** Answers for growing numbers of UTF-16 units how many bytes they take. */
function byteOffsets(bytes: Uint8Array, encoding: string): (units: number) => number {
  if (encoding.startsWith('utf-16')) return (units) => 2 + units * 2
  const step = encoding === 'utf-8' ? utf8Step : gbStep
  let at = encoding === 'utf-8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let seen = 0
  return (units) => {
    while (seen < units && at < bytes.length) {
      const [length, wide] = step(bytes, at)
      at += length
      seen += wide ? 2 : 1
    }
    return at
  }
}

/** How many bytes the character takes that begins here, and whether it is two UTF-16 units. */
type Step = (bytes: Uint8Array, at: number) => readonly [length: number, wide: boolean]

const single = [1, false] as const
const double = [2, false] as const
const triple = [3, false] as const
const fourWide = [4, true] as const
const four = [4, false] as const

const utf8Step: Step = (bytes, at) => {
  const lead = bytes[at] ?? 0
  return lead < 0x80 ? single : lead < 0xe0 ? double : lead < 0xf0 ? triple : fourWide
}

/** GB 18030: four bytes where a digit follows; those from 0x90 on are beyond the first plane. */
const gbStep: Step = (bytes, at) => {
  const lead = bytes[at] ?? 0
  if (lead <= 0x80) return single
  const next = bytes[at + 1] ?? 0
  if (next < 0x30 || next > 0x39) return double
  return lead >= 0x90 ? fourWide : four
}

function encoded(xml: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(xml)
  const ascii = xml.replace(/\P{ASCII}/gu, (character) => `&#${character.codePointAt(0)};`)
  const plain = new TextEncoder().encode(ascii)
  if (!encoding.startsWith('utf-16')) return plain
  const units = new Uint8Array(plain.length * 2)
  plain.forEach((byte, index) => {
    units[index * 2 + (encoding === 'utf-16be' ? 1 : 0)] = byte
  })
  return units
}
