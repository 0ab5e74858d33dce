import { unzipSync, zipSync } from 'fflate'
import type { Random } from './random.ts'

type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts))

/** Numbers that claim much: what breaks a reader of lengths, counts and offsets. */
const claims = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]

const bytesChanged: Mutation = (bytes, random) => {
  const copy = bytes.slice()
  for (let i = 1 + random.below(8); i > 0; i--) copy[random.below(copy.length)] = random.below(256)
  return copy
}
const numberClaimed: Mutation = (bytes, random) => {
  if (bytes.length < 4) return bytes
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let i = 1 + random.below(3); i > 0; i--)
    view.setUint32(random.below(copy.length - 3), random.pick(claims) ?? 0, random.chance(0.8))
  return copy
}
const cut: Mutation = (bytes, random) => bytes.slice(0, random.below(bytes.length))
const pieceGone: Mutation = (bytes, random) => {
  const from = random.below(bytes.length)
  return joined(bytes.subarray(0, from), bytes.subarray(from + 1 + random.below(Math.min(400, bytes.length))))
}
const pieceTwice: Mutation = (bytes, random) => {
  const from = random.below(bytes.length)
  const piece = bytes.subarray(from, from + 1 + random.below(Math.min(2_000, bytes.length)))
  const times = random.chance(0.1) ? 200 : 1 + random.below(4)
  return joined(bytes.subarray(0, from), ...Array.from({ length: times }, () => piece), bytes.subarray(from))
}
const pieceMoved: Mutation = (bytes, random) => {
  const [a, b] = [random.below(bytes.length), random.below(bytes.length)]
  const piece = bytes.subarray(Math.min(a, b), Math.min(a, b) + 1 + random.below(500))
  const at = random.below(bytes.length)
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at))
}
const spliced: Mutation = (bytes, random, other) =>
  joined(bytes.subarray(0, random.below(bytes.length)), other.subarray(random.below(other.length)))

const plainMutations = [bytesChanged, numberClaimed, cut, pieceGone, pieceTwice, pieceMoved, spliced] as const

/** Elements, attributes and texts of XML or HTML, exchanged, doubled, dropped, or with absurd numbers. */
const marksChanged: Mutation = (bytes, random) => {
  const tokens = new TextDecoder().decode(bytes).split(/(?=<)|(?<=>)/)
  for (let i = 1 + random.below(6); i > 0; i--) {
    const at = random.below(tokens.length)
    const token = tokens[at] ?? ''
    const kind = random.below(6)
    if (kind === 0) tokens.splice(at, 1)
    else if (kind === 1)
      tokens.splice(
        at,
        0,
        ...Array.from(
          { length: random.chance(0.05) ? Math.ceil(Math.min(3_000, most / (token.length + 1))) : 2 },
          () => token,
        ),
      )
    else if (kind === 2) tokens[at] = tokens[random.below(tokens.length)] ?? ''
    else if (kind === 3) tokens[at] = token.replace(/\d+/g, () => `${random.pick([...claims, -1, 1_048_576])}`)
    else if (kind === 4) tokens[at] = token.replace(/"[^"]*"/, '""')
    else
      tokens.splice(
        at,
        0,
        random.pick(['<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '<![CDATA[', ']]>', '\0', '<!--']) ?? '',
      )
  }
  return new TextEncoder().encode(tokens.join(''))
}

/** Lines of a text: tabs and blanks lost or added, lines joined, cut, doubled, in another order. */
const linesChanged: Mutation = (bytes, random) => {
  const lines = new TextDecoder().decode(bytes).split('\n')
  for (let i = 1 + random.below(10); i > 0; i--) {
    const at = random.below(lines.length)
    const line = lines[at] ?? ''
    const kind = random.below(8)
    if (kind === 0) lines.splice(at, 1)
    else if (kind === 1) lines.splice(at, 0, lines[random.below(lines.length)] ?? '')
    else if (kind === 2) lines.splice(at, 2, line + (lines[at + 1] ?? ''))
    else if (kind === 3) lines.splice(at, 1, line.slice(0, line.length / 2), line.slice(line.length / 2))
    else if (kind === 4) lines[at] = line.replaceAll('\t', random.pick(['', ' ', '\t\t', '|', ',', '\n']) ?? '')
    else if (kind === 5) lines[at] = `\t${line}`
    else if (kind === 6) lines[at] = line.replaceAll(/\d/g, () => random.pick(['≥', '。', '9', '', '％', '〇']) ?? '')
    else lines[at] = line.split('\t').toReversed().join('\t')
  }
  return new TextEncoder().encode(lines.join('\n'))
}

/** Characters that one change adds at most: what is larger is refused for its size, which tells nothing. */
const most = 150_000

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b
const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4_000).includes(0)

/** An earlier change may have a part claim gigabytes, which unpacking would allocate. */
const largestPart = 5_000_000

/** The parts of an archive; undefined where an earlier change has broken it. */
const partsOf = (bytes: Uint8Array): Record<string, Uint8Array> | undefined => {
  try {
    return unzipSync(bytes, { filter: ({ originalSize }) => originalSize < largestPart })
  } catch {
    return undefined
  }
}

/** A part of an archive changed, the archive itself whole. */
const partChanged: Mutation = (bytes, random, other) => {
  const parts = partsOf(bytes)
  if (!parts) return bytesChanged(bytes, random, other)
  const names = Object.keys(parts)
  for (let i = 1 + random.below(2); i > 0; i--) {
    const name = random.pick(names) ?? ''
    const part = parts[name]
    if (!part || part.length === 0) continue
    if (random.chance(0.05)) delete parts[name]
    else if (random.chance(0.7)) parts[name] = marksChanged(part, random, part)
    else parts[name] = (random.pick(plainMutations) ?? cut)(part, random, other)
  }
  return zipSync(parts, { level: 1 })
}

/** A damaged copy of a file, the same for the same random numbers. `other` is a file to splice with. */
export const mutate = (bytes: Uint8Array, random: Random, other: Uint8Array): Uint8Array => {
  if (bytes.length === 0) return bytes
  if (isZip(bytes) && random.chance(0.75)) return partChanged(bytes, random, other)
  if (isText(bytes) && random.chance(0.7))
    return (random.chance(0.5) ? marksChanged : linesChanged)(bytes, random, other)
  return (random.pick(plainMutations) ?? cut)(bytes, random, other)
}
