import type { UnsupportedKind } from '@jiheng/core/messages'
import { openCompound } from '../compound/compound-file.ts'
import { unitsAt, wordAt } from '../compound/little-endian.ts'
import type { ReadableKind } from './readers.ts'
import { Refusal } from './refusal.ts'

/** Streams by which the programs that write compound files (OLE, [MS-CFB]) are told apart. */
const streams: readonly (readonly [name: string, kind: UnsupportedKind | ReadableKind])[] = [
  ['EncryptedPackage', 'encrypted-office'],
  ['EncryptionInfo', 'encrypted-office'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
]

const entrySize = 128

/** What a compound file holds, by the streams in its root; where its directory is damaged, by any names in it. */
export function compoundKind(bytes: Uint8Array): UnsupportedKind | ReadableKind {
  const kindBy = (names: Iterable<string>) => {
    const lower = new Set(Array.from(names, (name) => name.toLowerCase()))
    return streams.find(([name]) => lower.has(name.toLowerCase()))?.[1]
  }
  return kindBy(namesInRoot(bytes)) ?? kindBy(namesAnywhere(bytes)) ?? 'ole'
}

/** A workbook may hold a whole Word document as an object: only what stands in the root says what the file is. */
function namesInRoot(bytes: Uint8Array): ReadonlySet<string> {
  try {
    return openCompound(bytes).names
  } catch (fault) {
    if (fault instanceof Refusal) return new Set()
    throw fault
  }
}

/** Entries are 128 bytes long and lie at multiples of 128, so they are found without following the sector chains. */
function namesAnywhere(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>()
  for (let at = 512; at + entrySize <= bytes.length; at += entrySize) {
    const length = wordAt(bytes, at + 64)
    if (length < 4 || length > 64 || length % 2 === 1 || wordAt(bytes, at + length - 2) !== 0) continue
    const name = unitsAt(bytes, at, length / 2 - 1)
    if (/^[ -~]+$/.test(name)) names.add(name)
  }
  return names
}
