import { deflateSync } from 'fflate'
import { crc32 } from './crc32.ts'

/** One file of an archive that is being written. */
export interface ZipMember {
  /** With / between folders; unique within the archive. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly modified: Date
}

/** What an archive without the 64-bit extension holds. */
const mostBytes = 0xffff_ffff
const mostMembers = 0xffff

/** Bit 11: names are UTF-8. */
const utf8 = 0x0800
const stored = 0
const deflated = 8

const dosTime = (date: Date): number => (date.getHours() << 11) | (date.getMinutes() << 5) | (date.getSeconds() >> 1)
const dosDate = (date: Date): number =>
  (Math.max(0, date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate()

/** Little-endian numbers of 2 or 4 bytes, as `[size, value]`. */
const numbers = (...fields: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

interface Entry {
  readonly name: Uint8Array
  /** What local header and directory have in common. */
  readonly facts: Uint8Array
  readonly offset: number
}

const directoryEntry = ({ name, facts, offset }: Entry): readonly Uint8Array[] => [
  numbers([4, 0x0201_4b50], [2, 20]),
  facts,
  numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
  name,
]

/**
 * A zip as it is written, member after member: no more than one of them is held at a time. Sizes stand before the
 * contents, so that readers of streams understand it too; contents that do not shrink are stored as they are.
 *
 * @throws {RangeError} where there is more than an archive without the 64-bit extension holds
 *
 * @example
 * await pipeline(Readable.from(zipStream(members)), createWriteStream('绩效文件.zip'))
 */
export async function* zipStream(
  members: AsyncIterable<ZipMember> | Iterable<ZipMember>,
): AsyncGenerator<Uint8Array, void> {
  const entries: Entry[] = []
  let offset = 0
  for await (const { name: text, bytes, modified } of members) {
    const name = new TextEncoder().encode(text)
    const packed = deflateSync(bytes, { level: 6 })
    const shrinks = packed.length < bytes.length
    const content = shrinks ? packed : bytes
    const facts = numbers(
      [2, 20],
      [2, utf8],
      [2, shrinks ? deflated : stored],
      [2, dosTime(modified)],
      [2, dosDate(modified)],
      [4, crc32(bytes)],
      [4, content.length],
      [4, bytes.length],
    )
    const head = numbers([4, 0x0403_4b50])
    const lengths = numbers([2, name.length], [2, 0])
    entries.push({ name, facts, offset })
    offset += head.length + facts.length + lengths.length + name.length + content.length
    if (offset > mostBytes || entries.length > mostMembers) throw new RangeError('The archive has become too large.')
    yield* [head, facts, lengths, name, content]
  }
  const directory = entries.flatMap(directoryEntry)
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  if (offset + size > mostBytes) throw new RangeError('The archive has become too large.')
  yield* directory
  const count = entries.length
  yield numbers([4, 0x0605_4b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])
}
