import { deflateSync } from 'fflate'
import { joinBytes } from '../join-bytes.ts'
import { Refusal } from '../open/refusal.ts'
import { crc32 } from './crc32.ts'
import { findDirectory } from './find-directory.ts'
import { keptExtra, type ZipRecord, zipRecords } from './zip-records.ts'

/** Files of an archive by name: changed ones, and new ones, which come last. */
export type ZipChanges = ReadonlyMap<string, Uint8Array>

const localSignature = 0x04034b50
const endSignature = 0x06054b50
const [utf8Flag, descriptorFlag] = [0x800, 0x8]
/** Midnight of 1980-01-01, the first day that an archive can name: the same files give the same bytes. */
const firstDay = 0x21

/**
 * An archive with some files changed or added. Every other file keeps its very bytes: what was packed is not unpacked.
 * Changed files keep their place, date and name. What stood in front of the archive stays; what followed it goes.
 *
 * @param bytes An archive that `zipDirectory` takes.
 * @throws {Refusal} `archive-damaged`
 */
export function spliceZip(bytes: Uint8Array, changes: ZipChanges): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const place = findDirectory(view)
  if (place === undefined) throw new Refusal('archive-damaged')
  const records = zipRecords(bytes, place)
  const inOrder = records.toSorted((a, b) => a.offset - b.offset)
  const written = new Map<ZipRecord, number>()
  const out: Uint8Array[] = []
  let at = 0
  const put = (piece: Uint8Array) => {
    out.push(piece)
    at += piece.length
  }
  put(bytes.subarray(0, inOrder[0]?.offset ?? place.at))
  const directory: Uint8Array[] = []
  const packedOf = new Map<string, Packed>()
  inOrder.forEach((record, index) => {
    written.set(record, at)
    const content = changes.get(record.name)
    if (content === undefined) {
      put(bytes.subarray(record.offset, inOrder[index + 1]?.offset ?? place.at))
      return
    }
    const made = packed(content)
    packedOf.set(record.name, made)
    put(localHeader(record, made))
    put(made.data)
  })
  for (const record of records)
    directory.push(centralRecord(record, (written.get(record) ?? 0) - place.prefix, packedOf.get(record.name)))
  const known = new Set(records.map(({ name }) => name))
  for (const [name, content] of changes) {
    if (known.has(name)) continue
    const record = newRecord(name)
    const made = packed(content)
    directory.push(centralRecord(record, at - place.prefix, made))
    put(localHeader(record, made))
    put(made.data)
  }
  const start = at
  directory.forEach(put)
  put(endRecord(directory.length, at - start, start - place.prefix))
  return joinBytes(out)
}

interface Packed {
  readonly data: Uint8Array
  readonly size: number
  readonly crc: number
}

const packed = (content: Uint8Array): Packed => ({
  data: deflateSync(content, { level: 6 }),
  size: content.length,
  crc: crc32(content),
})

const newRecord = (name: string): ZipRecord => ({
  name,
  rawName: new TextEncoder().encode(name),
  fixed: newFixed(),
  extra: new Uint8Array(),
  comment: new Uint8Array(),
  offset: 0,
  size: 0,
  compressedSize: 0,
})

function newFixed(): Uint8Array {
  const fixed = new Uint8Array(46)
  const view = new DataView(fixed.buffer)
  view.setUint32(0, 0x02014b50, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, 20, true)
  view.setUint16(8, utf8Flag, true)
  view.setUint16(14, firstDay, true)
  return fixed
}

function localHeader({ fixed, rawName }: ZipRecord, { data, size, crc }: Packed): Uint8Array {
  const header = new Uint8Array(30 + rawName.length)
  const view = new DataView(header.buffer)
  const old = new DataView(fixed.buffer, fixed.byteOffset)
  view.setUint32(0, localSignature, true)
  view.setUint16(4, 20, true)
  view.setUint16(6, old.getUint16(8, true) & ~descriptorFlag, true)
  view.setUint16(8, 8, true)
  view.setUint32(10, old.getUint32(12, true), true)
  view.setUint32(14, crc, true)
  view.setUint32(18, data.length, true)
  view.setUint32(22, size, true)
  view.setUint16(26, rawName.length, true)
  header.set(rawName, 30)
  return header
}

/** As it was but for where the file stands, and for what it holds where that has changed. */
function centralRecord(record: ZipRecord, offset: number, changed: Packed | undefined): Uint8Array {
  const extra = changed === undefined ? keptExtra(record.extra) : new Uint8Array()
  const { fixed, rawName, comment } = record
  const made = new Uint8Array(46 + rawName.length + extra.length + comment.length)
  made.set(fixed)
  const view = new DataView(made.buffer)
  if (changed !== undefined) {
    view.setUint16(8, view.getUint16(8, true) & ~descriptorFlag, true)
    view.setUint16(10, 8, true)
    view.setUint32(16, changed.crc, true)
  }
  view.setUint32(20, changed?.data.length ?? record.compressedSize, true)
  view.setUint32(24, changed?.size ?? record.size, true)
  view.setUint16(28, rawName.length, true)
  view.setUint16(30, extra.length, true)
  view.setUint16(32, comment.length, true)
  view.setUint16(34, 0, true)
  view.setUint32(42, offset, true)
  made.set(rawName, 46)
  made.set(extra, 46 + rawName.length)
  made.set(comment, 46 + rawName.length + extra.length)
  return made
}

function endRecord(count: number, size: number, offset: number): Uint8Array {
  const record = new Uint8Array(22)
  const view = new DataView(record.buffer)
  view.setUint32(0, endSignature, true)
  view.setUint16(8, count, true)
  view.setUint16(10, count, true)
  view.setUint32(12, size, true)
  view.setUint32(16, offset, true)
  return record
}
