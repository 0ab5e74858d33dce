import type { Blocks } from '@jiheng/core/blocks'
import type { Disclosure, FindingData, Source } from '@jiheng/core/form'
import type { UnreadableCode } from '@jiheng/core/messages'

/** What a file turned out to be: something to read forms from, our own JSON, or nothing that can be used. */
export type Opened = OpenedBlocks | OpenedDisclosures | Unreadable

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
