import { entryName } from './entry-name.ts'
import type { ZipDirectoryPlace } from './find-directory.ts'

/** A file of an archive as its central directory tells it, with the bytes of that. */
export interface ZipRecord {
  readonly name: string
  readonly rawName: Uint8Array
  /** The first 46 bytes. */
  readonly fixed: Uint8Array
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  /** Of the local header, in the bytes at hand. */
  readonly offset: number
  readonly size: number
  readonly compressedSize: number
}

const wide = 1

/** The records of a directory that `zipDirectory` took, in its order. */
export function zipRecords(bytes: Uint8Array, place: ZipDirectoryPlace): readonly ZipRecord[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const records: ZipRecord[] = []
  let { at } = place
  for (let index = 0; index < place.count; index++) {
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    const extraEnd = nameEnd + view.getUint16(at + 30, true)
    const end = extraEnd + view.getUint16(at + 32, true)
    const rawName = bytes.subarray(at + 46, nameEnd)
    const extra = bytes.subarray(nameEnd, extraEnd)
    const fields = new Map(extraFields(extra))
    const said = (view.getUint16(at + 8, true) & 0x800) !== 0
    const [size, compressedSize, offset] = wideNumbers(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      fields.get(wide),
    )
    records.push({
      name: entryName(rawName, fields, said),
      rawName,
      fixed: bytes.subarray(at, at + 46),
      extra,
      comment: bytes.subarray(extraEnd, end),
      offset: offset + place.prefix,
      size,
      compressedSize,
    })
    at = end
  }
  return records
}

type Numbers = readonly [size: number, compressedSize: number, offset: number]

/** Zip64 has the numbers that do not fit in a field: those, in this order, that the record itself gives as all ones. */
export function wideNumbers(narrow: Numbers, field: Uint8Array | undefined): Numbers {
  if (field === undefined) return narrow
  const view = new DataView(field.buffer, field.byteOffset, field.byteLength)
  let at = 0
  const number = (value: number): number => {
    if (value !== 0xffffffff || at + 8 > field.length) return value
    at += 8
    return Number(view.getBigUint64(at - 8, true))
  }
  const [size, compressedSize, offset] = narrow
  return [number(size), number(compressedSize), number(offset)]
}

/** What follows an entry's name: fields of an id, a length and so many bytes. */
export function* extraFields(bytes: Uint8Array): Generator<readonly [id: number, field: Uint8Array]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = view.getUint16(at + 2, true)
    yield [view.getUint16(at, true), bytes.subarray(at + 4, at + 4 + length)]
    at += 4 + length
  }
}

/** The fields that still hold: the wide numbers stand in the record itself now. */
export function keptExtra(extra: Uint8Array): Uint8Array {
  const pieces = Array.from(extraFields(extra)).filter(([id]) => id !== wide)
  const kept = new Uint8Array(pieces.reduce((sum, [, { length }]) => sum + 4 + length, 0))
  const view = new DataView(kept.buffer)
  let at = 0
  for (const [id, field] of pieces) {
    view.setUint16(at, id, true)
    view.setUint16(at + 2, field.length, true)
    kept.set(field, at + 4)
    at += 4 + field.length
  }
  return kept
}
