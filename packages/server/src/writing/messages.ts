import type { Suppression } from '@jiheng/core/check/suppress'
import type { Disclosure } from '@jiheng/core/form'
import type { Report } from '@jiheng/core/report'
import type { ProfileChoice } from '@jiheng/core/score'
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
  /** Each with what people have set aside in it. */
  readonly documents: readonly { readonly disclosure: Disclosure; readonly suppressions: readonly Suppression[] }[]
  readonly profile: ProfileChoice
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
