import type { UnsupportedKind } from '@jiheng/core/messages'
import { archiveKind } from '../zip/archive-kind.ts'
import { findDirectory } from '../zip/find-directory.ts'
import { type ZipEntry, zipDirectory } from '../zip/zip-directory.ts'
import { compoundKind } from './compound-kind.ts'
import { fileSignature } from './file-signature.ts'
import type { Limits } from './limits.ts'
import type { ReadableKind } from './readers.ts'

export interface BinaryKind {
  readonly kind: ReadableKind | UnsupportedKind
  /** The files of an archive; of any other file none. */
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/**
 * What a file without text at its beginning is; undefined for text and whatever else has no signature.
 *
 * @throws {Refusal} `archive-damaged`, `archive-bomb`
 */
export function binaryKind(bytes: Uint8Array, limits: Limits): BinaryKind | undefined {
  const signature = fileSignature(bytes)
  switch (signature) {
    case undefined:
    case 'program':
      if (hasArchiveBehind(bytes)) return archive(bytes, limits)
      return signature && { kind: signature, entries: new Map() }
    case 'compound':
      return { kind: compoundKind(bytes), entries: new Map() }
    case 'archive-zip':
      return archive(bytes, limits)
    default:
      return { kind: signature, entries: new Map() }
  }
}

function archive(bytes: Uint8Array, limits: Limits): BinaryKind {
  const entries = zipDirectory(bytes, limits)
  return { kind: archiveKind(bytes, entries, limits), entries }
}

/** An archive that unpacks itself begins as a program; mail and download programs leave headers in front. */
function hasArchiveBehind(bytes: Uint8Array): boolean {
  const place = findDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0xffff)
  return place !== undefined && place.count > 0
}
