import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'

export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly compressedSize: number
  /** By the archive's own word. */
  readonly size: number
  /** Offset of the local header. */
  readonly offset: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const longestComment = 0xffff

/**
 * The files of a zip archive by its central directory, which is what office programs go by.
 *
 * @throws {Refusal} `archive-damaged`; `archive-bomb` by number of files or their promised size
 */
export function zipDirectory(bytes: Uint8Array, limits: Limits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  // 0xffff and 0xffffffff announce zip64, which an honest form never needs.
  if (count > limits.entries)
    throw new Refusal('archive-bomb', { measure: 'entries', limit: limits.entries, found: count })
  const entries = new Map<string, ZipEntry>()
  let promised = 0
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw new Refusal('archive-damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const entry: ZipEntry = {
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    }
    if (entries.has(name)) throw new Refusal('archive-damaged')
    entries.set(name, entry)
    promised += entry.size
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const most = limits.inflated * 4
  if (promised > most)
    throw new Refusal('archive-bomb', { measure: 'inflated', limit: megabytes(most), found: megabytes(promised) })
  return entries
}

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize
  for (let at = last; at >= Math.max(0, last - longestComment); at--)
    if (view.getUint32(at, true) === endSignature) return at
  throw new Refusal('archive-damaged')
}
