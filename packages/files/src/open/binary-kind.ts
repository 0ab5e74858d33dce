import type { UnsupportedKind } from '@jiheng/core/messages'
import { archiveKind } from '../zip/archive-kind.ts'
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
      return undefined
    case 'compound':
      return { kind: compoundKind(bytes), entries: new Map() }
    case 'archive-zip': {
      const entries = zipDirectory(bytes, limits)
      return { kind: archiveKind(bytes, entries, limits), entries }
    }
    default:
      return { kind: signature, entries: new Map() }
  }
}
