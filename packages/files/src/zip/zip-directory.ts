import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'
import { entryName } from './entry-name.ts'
import { findDirectory } from './find-directory.ts'
import { extraFields, wideNumbers } from './zip-records.ts'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly compressedSize: number
  /** By the archive's own word. */
  readonly size: number
  /** Checksum of the inflated bytes. */
  readonly crc: number
  /** Offset of the local header. */
  readonly offset: number
}

const entrySignature = 0x02014b50

/**
 * The files of a zip archive by its central directory, which is what office programs go by. Folders are among them, with
 * a slash at the end. Entries that share bytes are refused: only bombs and forgeries have them.
 *
 * @throws {Refusal} `archive-damaged`; `archive-bomb` by number of files or their promised size
 */
export function zipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const place = findDirectory(view)
  if (place === undefined) throw new Refusal('archive-damaged')
  const { count, end, prefix } = place
  let { at } = place
  if (count > limits.entries)
    throw new Refusal('archive-bomb', { measure: 'entries', limit: limits.entries, found: count })
  const entries = new Map<string, ZipEntry>()
  const ranges: (readonly [from: number, to: number])[] = []
  let promised = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new Refusal('archive-damaged')
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    if (extraEnd > end) throw new Refusal('archive-damaged')
    const extra = new Map(extraFields(bytes.subarray(nameEnd, extraEnd)))
    const flags = view.getUint16(at + 8, true)
    const [size, compressedSize, offset] = wideNumbers(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      extra.get(1),
    )
    const entry: ZipEntry = {
      name: entryName(bytes.subarray(at + 46, nameEnd), extra, (flags & 0x800) !== 0),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size,
      compressedSize,
      offset: offset + prefix,
    }
    if (entries.has(entry.name)) throw new Refusal('archive-damaged')
    entries.set(entry.name, entry)
    ranges.push([entry.offset, entry.offset + 30 + (nameEnd - at - 46) + entry.compressedSize])
    promised += entry.size
    at = extraEnd + view.getUint16(at + 32, true)
  }
  const most = limits.inflated * 4
  if (promised > most)
    throw new Refusal('archive-bomb', { measure: 'inflated', limit: megabytes(most), found: megabytes(promised) })
  refuseOverlaps(ranges)
  return entries
}

function refuseOverlaps(ranges: readonly (readonly [from: number, to: number])[]): void {
  let free = 0
  for (const [from, to] of ranges.toSorted(([a], [b]) => a - b)) {
    if (from < free) throw new Refusal('archive-damaged')
    free = to
  }
}
