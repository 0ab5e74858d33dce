import { joinBytes } from '../join-bytes.ts'
import type { Limits } from '../open/limits.ts'
import { inflateEntry } from './inflate-entry.ts'
import type { ZipEntry } from './zip-directory.ts'

/**
 * One file of an archive as a whole. Memory is taken by what comes out, never by what the archive promises.
 *
 * @throws {Refusal} those of `inflateEntry`
 */
export function inflateWhole(bytes: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  const pieces: Uint8Array[] = []
  inflateEntry(bytes, entry, limits, (piece) => {
    pieces.push(piece.slice())
  })
  return joinBytes(pieces)
}
