import type { Blocks } from '@jiheng/core/blocks'
import type { Disclosure, FindingData, Source } from '@jiheng/core/form'
import type { UnreadableCode } from '@jiheng/core/messages'

/**
 * What a file turned out to be: something to read forms from, our own JSON, an archive of several files, or nothing that
 * can be used.
 */
export type Opened = OpenedFile | OpenedArchive

/** What a single file turned out to be. */
export type OpenedFile = OpenedBlocks | OpenedDisclosures | Unreadable

export interface OpenedBlocks {
  readonly kind: 'blocks'
  readonly source: Source
  readonly blocks: Blocks
}

export interface OpenedDisclosures {
  readonly kind: 'disclosures'
  readonly source: Source
  /** At least one, each as it was written. */
  readonly disclosures: readonly Disclosure[]
}

/** A file that cannot be used. The sentence is made last: `unreadableSentence({ code, ...data }, language)`. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly source: Source
  readonly code: UnreadableCode
  readonly data: FindingData
}

export interface OpenedArchive {
  readonly kind: 'archive'
  readonly source: Source
  /**
   * The files in the archive's order, each unpacked when it is asked for, those of an archive within it in its stead. The
   * limits hold for all of them together: after the file that breaks one, every other is unreadable too.
   */
  readonly members: () => AsyncIterable<ArchiveMember>
}

/** One file of an archive; `name` is `外层.zip/里层.docx`. One that cannot be unpacked is unreadable. */
export type ArchiveMember =
  | {
      readonly kind: 'member'
      readonly name: string
      readonly bytes: Uint8Array
      readonly open: () => Promise<OpenedFile>
    }
  | Unreadable
