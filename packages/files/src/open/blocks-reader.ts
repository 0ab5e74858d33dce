import type { Blocks } from '@jiheng/core/blocks'
import type { Source } from '@jiheng/core/form'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { Limits } from './limits.ts'

/** What a reader is told beside the bytes. */
export interface ReadContext {
  readonly source: Source
  readonly limits: Limits
  /** The files of the archive, where the format is one. */
  readonly entries: ReadonlyMap<string, ZipEntry>
  /** The file as text without its byte order mark, where it is one; else empty. */
  readonly text: string
}

/**
 * Bytes to Blocks. A file that cannot be used is refused by throwing a `Refusal`; anything else thrown is a fault of ours.
 */
export type BlocksReader = (bytes: Uint8Array, context: ReadContext) => Blocks | Promise<Blocks>
