import type { Blocks } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { Limits } from './limits.ts'
import { mediaTypes } from './media-types.ts'

/** What a reader is told beside the bytes. */
export interface ReadContext {
  readonly source: Source
  readonly limits: Limits
  /** The files of the archive, where the format is one. */
  readonly entries: ReadonlyMap<string, ZipEntry>
}

/**
 * Bytes to Blocks. A file that cannot be used is refused by throwing a `Refusal`; anything else thrown is a fault of ours.
 */
export type BlocksReader = (bytes: Uint8Array, context: ReadContext) => Blocks | Promise<Blocks>

export interface BinaryFormat {
  readonly mediaType: string
  /** Loaded when the first file of the format comes. */
  readonly load: () => Promise<BlocksReader>
}

/** The formats that are told by signature and have a reader, by the kind that `fileSignature` and its like give. */
export const readers = {
  docx: {
    mediaType: mediaTypes.docx,
    load: async () => (await import('../docx/read-docx.ts')).readDocx,
  },
} as const satisfies Readonly<Record<string, BinaryFormat>>

/** A kind of file for which there is a reader. */
export type ReadableKind = keyof typeof readers

export const isReadable = (kind: string): kind is ReadableKind => Object.hasOwn(readers, kind)
