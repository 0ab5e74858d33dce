import type { Disclosure } from '@jiheng/core/form'
import type { LayoutDocument } from '@jiheng/core/layout'
import type { Counts, Lang, PresentedFinding } from '../api/types.ts'
import type { RulePage } from '../findings/rule-pages.ts'

/** What a document can be taken away as. */
export const writtenFormats = ['docx', 'xlsx', 'html', 'json'] as const
export type WrittenFormat = (typeof writtenFormats)[number]

/** One document that was read: a file, or a file of an archive. */
export interface ReadDocument {
  readonly kind: 'document'
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
  readonly disclosure: Disclosure
  readonly counts: Counts
}

/** A file, or a file of an archive, that cannot be used: the sentence in each language. */
export interface UnreadableDocument {
  readonly kind: 'unreadable'
  readonly name: string
  readonly bytes: number
  readonly mediaType: string
  readonly why: Readonly<Record<Lang, string>>
}

export type ReadPart = ReadDocument | UnreadableDocument

/** A document as it is shown. */
export interface ShownDocument {
  readonly layout: LayoutDocument
  readonly findings: readonly PresentedFinding[]
  /** What the rules that found something are about, by their ids, in the language that was asked for. */
  readonly rules: Readonly<Record<string, RulePage>>
}

/** A file to be saved. */
export interface WrittenDocument {
  readonly bytes: Uint8Array
  readonly format: WrittenFormat
  /** Comments in it. */
  readonly comments?: number
}

/** What the page asks of the worker, one thing at a time. */
export type ReadingCall =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'show'; readonly disclosure: Disclosure; readonly lang: Lang }
  | { readonly kind: 'write'; readonly disclosure: Disclosure; readonly format: WrittenFormat }
  /** `bytes`: the file that the document was read from, or an archive that holds it. */
  | { readonly kind: 'annotate'; readonly bytes: Uint8Array; readonly disclosure: Disclosure; readonly lang: Lang }

/**
 * What the worker says: `ready` once, when it can be asked; `part` for each document of a file as soon as it is read; then
 * the answer. `fault`: a mistake of ours.
 */
export type ReadingAnswer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'part'; readonly part: ReadPart }
  | { readonly kind: 'read' }
  | { readonly kind: 'shown'; readonly shown: ShownDocument }
  | ({ readonly kind: 'written' } & WrittenDocument)
  /** The format cannot hold it: the sentence in each language. */
  | { readonly kind: 'not-written'; readonly why: Readonly<Record<Lang, string>> }
  | { readonly kind: 'fault'; readonly message: string }
