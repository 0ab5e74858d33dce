import type { UnsupportedKind } from '@jiheng/core/messages'
import type { ReadableKind } from './readers.ts'

/** Streams by which the programs that write compound files (OLE, [MS-CFB]) are told apart. */
const streams: readonly (readonly [name: string, kind: UnsupportedKind])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['EncryptionInfo', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

const entrySize = 128

/**
 * What a compound file holds, by the names in its directory. Entries are 128 bytes long and lie at multiples of 128, so
 * they are found without following the sector chains, in damaged files too.
 */
export function compoundKind(bytes: Uint8Array): UnsupportedKind | ReadableKind {
  const names = new Set<string>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const length = view.getUint16(at + 64, true)
    if (length < 4 || length > 64 || length % 2 === 1 || view.getUint16(at + length - 2, true) !== 0) continue
    const units = Array.from({ length: length / 2 - 1 }, (_, index) => view.getUint16(at + index * 2, true))
    if (units.every((unit) => unit >= 0x20 && unit < 0x7f)) names.add(String.fromCharCode(...units))
  }
  return streams.find(([name]) => names.has(name))?.[1] ?? 'ole'
}
