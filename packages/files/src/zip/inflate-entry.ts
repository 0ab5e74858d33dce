import { Inflate } from 'fflate'
import type { Limits } from '../open/limits.ts'
import { megabytes } from '../open/megabytes.ts'
import { Refusal } from '../open/refusal.ts'
import { crc32 } from './crc32.ts'
import { type NativeZip, nativeZip } from './native-zip.ts'
import type { ZipEntry } from './zip-directory.ts'

const step = 16_384
const longestPiece = 131_072
const localSignature = 0x04034b50

/**
 * Inflates one file of an archive piece by piece into `take`, counting: whatever the archive promised, a bomb is stopped
 * after at most one more piece. What came out must have the size and the checksum that the archive gives.
 *
 * @param native Undefined: all is done by ourselves, as in a browser.
 *
 * @throws {Refusal} `archive-damaged`, `archive-encrypted`, `archive-method`, `archive-bomb`; and whatever `take` throws
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: Limits,
  take: (piece: Uint8Array) => void,
  native = nativeZip,
): void {
  const data = entryData(bytes, entry)
  let found = 0
  let checksum = 0
  const count = (piece: Uint8Array) => {
    found += piece.length
    checksum = native === undefined ? crc32(piece, checksum) : native.crc32(piece, checksum)
    boundInflated(found, data.length, limits)
    countUnpacked(piece.length, limits)
    take(piece)
  }
  if (entry.method === 0) count(data)
  else if (entry.method === 8) {
    if (native === undefined) inflate(data, count)
    else inflateNatively(data, limits, native, count)
  } else throw new Refusal('archive-method', { method: entry.method })
  if (found !== entry.size || checksum !== entry.crc) throw new Refusal('archive-damaged')
}

/** The compressed bytes of an entry. */
function entryData(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new Refusal('archive-encrypted')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature)
    throw new Refusal('archive-damaged')
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const data = bytes.subarray(start, start + entry.compressedSize)
  if (data.length < entry.compressedSize) throw new Refusal('archive-damaged')
  return data
}

function boundInflated(found: number, compressed: number, limits: Limits): void {
  if (found > limits.inflated)
    throw new Refusal('archive-bomb', {
      measure: 'inflated',
      limit: megabytes(limits.inflated),
      found: megabytes(found),
    })
  const ratio = Math.floor(found / Math.max(1, compressed))
  if (found > limits.ratioFrom && ratio > limits.ratio)
    throw new Refusal('archive-bomb', { measure: 'ratio', limit: limits.ratio, found: ratio })
}

function countUnpacked(more: number, { spent, unpacked }: Limits): void {
  if (spent === undefined) return
  spent.unpacked += more
  if (spent.unpacked > unpacked)
    throw new Refusal('archive-bomb', {
      measure: 'inflated',
      limit: megabytes(unpacked),
      found: megabytes(spent.unpacked),
    })
}

/** Inflated whole, as far as any file may go, and handed on in pieces that do not become long texts. */
function inflateNatively(data: Uint8Array, limits: Limits, native: NativeZip, take: (piece: Uint8Array) => void): void {
  const most = Math.min(limits.inflated, Math.max(limits.ratioFrom, data.length * limits.ratio)) + 1
  const whole = nativelyWhole(data, most, native)
  // What is too much is refused by its count, whatever it holds.
  if (whole === undefined) boundInflated(most + data.length, data.length, limits)
  for (let at = 0; whole !== undefined && at < whole.length; at += longestPiece)
    take(whole.subarray(at, at + longestPiece))
}

function nativelyWhole(data: Uint8Array, most: number, native: NativeZip): Uint8Array | undefined {
  try {
    return native.inflate(data, most)
  } catch {
    throw new Refusal('archive-damaged')
  }
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void): void {
  const stream = new Inflate((piece) => take(piece))
  let ended = false
  try {
    for (let at = 0; at < data.length; at += step) {
      ended = at + step >= data.length
      stream.push(data.subarray(at, at + step), ended)
    }
    if (!ended) stream.push(new Uint8Array(0), true)
  } catch (fault) {
    if (fault instanceof Refusal) throw fault
    throw new Refusal('archive-damaged')
  }
}
