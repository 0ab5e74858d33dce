import type { Disclosure } from '@jiheng/core/form'
import type { Report } from '@jiheng/core/report'
import type { NotWritableReason } from '@jiheng/files/write'
import type { Lang } from '../api/index.ts'
import type { WriteChoices, WrittenFile } from '../engine/engine-types.ts'

/** A document to be written, in a process of its own. */
export interface WriteTask {
  readonly kind: 'write'
  readonly disclosure: Disclosure
  readonly choices: WriteChoices
}

/** Documents to be checked together and reported on. */
export interface ReportTask {
  readonly kind: 'report'
  readonly disclosures: readonly Disclosure[]
  readonly lang: Lang
}

/** A report, or the letter to one of its units with the entries of these ids, to be written as a file. */
export interface ReportFileTask {
  readonly kind: 'report-file'
  readonly report: Report
  readonly as: 'html' | 'docx' | 'xlsx' | 'pdf' | { readonly letter: readonly string[] }
}

export type WriterTask = WriteTask | ReportTask | ReportFileTask

export type ReportResult =
  | { readonly kind: 'reported'; readonly report: Report }
  | { readonly kind: 'report-written'; readonly bytes: Uint8Array }
  | { readonly kind: 'not-writable'; readonly reason: NotWritableReason }

/** `nothing-to-write`: there is no such form. */
export type WriteResult =
  | ({ readonly kind: 'written' } & WrittenFile)
  | { readonly kind: 'nothing-to-write' }
  | { readonly kind: 'not-writable'; readonly reason: NotWritableReason }

export type WriterResult = WriteResult | ReportResult
