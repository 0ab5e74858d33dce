import type { Disclosure } from '@jiheng/core/form'
import type { NotWritableReason } from '@jiheng/files/write'
import type { WriteChoices, WrittenFile } from '../engine/engine-types.ts'

/** A document to be written, in a process of its own. */
export interface WriteTask {
  readonly kind: 'write'
  readonly disclosure: Disclosure
  readonly choices: WriteChoices
}

/** `nothing-to-write`: there is no such form. */
export type WriteResult =
  | ({ readonly kind: 'written' } & WrittenFile)
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'not-writable'; readonly reason: NotWritableReason }
