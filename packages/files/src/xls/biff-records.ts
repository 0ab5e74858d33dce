import { wordAt } from '../compound/little-endian.ts'

/** A record of a binary workbook ([MS-XLS] 2.1.4). */
export interface BiffRecord {
  readonly id: number
  readonly data: Uint8Array
  /** Where the record behind it begins. */
  readonly next: number
}

const headerSize = 4
const continueId = 0x3c

/** Records from a place of the stream to its end; one that breaks off with the stream is given as far as it goes. */
export function* biffRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  for (let at = from; at + headerSize <= stream.length; ) {
    const record = recordAt(stream, at)
    yield record
    at = record.next
  }
}

/** The data of a record and of those that continue it, apart: where one ends matters to what stands in it. */
export function withContinued(stream: Uint8Array, record: BiffRecord): readonly Uint8Array[] {
  const pieces = [record.data]
  for (const { id, data } of biffRecords(stream, record.next)) {
    if (id !== continueId) break
    pieces.push(data)
  }
  return pieces
}

function recordAt(stream: Uint8Array, at: number): BiffRecord {
  const start = at + headerSize
  const next = start + wordAt(stream, at + 2)
  return { id: wordAt(stream, at), data: stream.subarray(start, next), next }
}
